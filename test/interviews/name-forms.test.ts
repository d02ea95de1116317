import { describe, expect, test } from "vitest"
import { nameForms } from "~src/interviews/name-forms"

describe("how a person may be addressed", () => {
  test.each([
    // written, full, first, last, formal, casual
    ["Dana Whitfield", "Dana Whitfield", "Dana", "Whitfield", "Dana Whitfield", "Dana"],
    ["Ms. Whitfield", "Whitfield", "", "Whitfield", "Ms. Whitfield", "Ms. Whitfield"],
    ["Ms Dana Whitfield", "Dana Whitfield", "Dana", "Whitfield", "Ms Whitfield", "Dana"],
    ["Dr. Ana Ruiz", "Ana Ruiz", "Ana", "Ruiz", "Dr. Ruiz", "Ana"],
    ["Prof. Dr. Ana Ruiz", "Ana Ruiz", "Ana", "Ruiz", "Prof. Dr. Ruiz", "Ana"],
    ["Whitfield, Dana", "Dana Whitfield", "Dana", "Whitfield", "Dana Whitfield", "Dana"],
    ["Dana Whitfield, PhD", "Dana Whitfield", "Dana", "Whitfield", "Dana Whitfield", "Dana"],
    ["Robert Ames Jr.", "Robert Ames", "Robert", "Ames", "Robert Ames", "Robert"],
    ["Dana Whitfield (she/her)", "Dana Whitfield", "Dana", "Whitfield", "Dana Whitfield", "Dana"],
    ["'Dana Whitfield'", "Dana Whitfield", "Dana", "Whitfield", "Dana Whitfield", "Dana"],
    ["Prof. Piet van der Berg", "Piet van der Berg", "Piet", "van der Berg", "Prof. van der Berg", "Piet"],
    ["María de la Cruz", "María de la Cruz", "María", "de la Cruz", "María de la Cruz", "María"],
    ["Siobhán O’Brien", "Siobhán O’Brien", "Siobhán", "O’Brien", "Siobhán O’Brien", "Siobhán"],
    ["Jean-Luc Nguyễn", "Jean-Luc Nguyễn", "Jean-Luc", "Nguyễn", "Jean-Luc Nguyễn", "Jean-Luc"],
    ["Dr. J. Robert Kell", "J. Robert Kell", "Robert", "", "Dr. J. Robert Kell", "Robert"],
    ["Mary A. Kell", "Mary A. Kell", "Mary", "Kell", "Mary A. Kell", "Mary"],
    ["J. Kell", "J. Kell", "", "Kell", "J. Kell", "J. Kell"],
    ["Mononym", "Mononym", "Mononym", "", "Mononym", "Mononym"],
    ["יעל כהן", "יעל כהן", "יעל", "כהן", "יעל כהן", "יעל"],
    ["", "", "", "", "", ""],
    ["dana@northgate.example", "", "", "", "", ""],
    ["  Dana   Whitfield ", "Dana Whitfield", "Dana", "Whitfield", "Dana Whitfield", "Dana"],
  ])("%s", (written, full, first, last, formal, casual) => {
    expect(nameForms(written)).toEqual({ full, first, last, formal, casual })
  })

  test("a last name that cannot be told is not guessed: the whole name stays behind the title", () => {
    expect(nameForms("Dr. Ana Ruiz Gómez")).toMatchObject({
      last: "",
      formal: "Dr. Ana Ruiz Gómez",
      casual: "Ana",
    })
  })

  test("a lone title is nobody", () => {
    expect(nameForms("Dr.")).toEqual({ full: "", first: "", last: "", formal: "", casual: "" })
  })
})
