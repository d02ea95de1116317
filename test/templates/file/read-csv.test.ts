import { describe, expect, it } from "vitest"
import { readCsv } from "~src/templates/file/csv/read-csv"

const read = (text: string) => {
  const reading = readCsv(text)
  return reading.ok ? reading : null
}
const first = (text: string) => read(text)?.entries[0]
const problem = (text: string) => {
  const reading = readCsv(text)
  return reading.ok ? null : reading.problem
}

describe("a table of another tool", () => {
  it.each([
    [
      "id,title,shortcut,subject,tags,cc,bcc,to,body",
      '1,After a call,ac,Thanks,visits,,,,"Dear you,\n\nthanks"',
    ],
    ["Name;Keyword;E-Mail;Subject;Content;Folder", 'After a call;ac;x;Thanks;"Dear you,\n\nthanks";visits'],
    ["label\tsubject line\tmessage\tcategory", 'After a call\tThanks\t"Dear you,\n\nthanks"\tvisits'],
    ["Template Name|Subject|Template Text|Group", 'After a call|Thanks|"Dear you,\n\nthanks"|visits'],
  ])("is read by the names of its columns: %s", (header, row) => {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      expect(first(`${header}\n${row}\n`.replaceAll("\n", lineBreak))).toMatchObject({
        line: 2,
        isAssumed: true,
        tags: "visits",
        words: { kind: "letter", title: "After a call", subject: "Thanks", body: "Dear you,\n\nthanks" },
      })
    }
  })

  it("may say its separator in a line of its own, as spreadsheets do", () => {
    expect(first('sep=;\ntitle;body\nA;"b, c; d"\n')).toMatchObject({ line: 3, words: { body: "b, c; d" } })
  })

  it("calls a text without a name by its shortcut, its subject or its first words", () => {
    expect(first("shortcut,body\nty,Dear you")?.words.title).toBe("ty")
    expect(first("subject,body\nThanks again,Dear you")?.words.title).toBe("Thanks again")
    expect(first("body\nOne two three four five six seven")?.words.title).toBe("One two three four five six")
    expect(first(`title,body\n${"long ".repeat(40)},x`)?.words.title).toMatch(/^long .{60,74}…$/)
  })

  it("names the lines of rows without a text, and leaves empty rows alone", () => {
    const reading = read('title,body\nA,"one\ntwo"\n\nB,\nC,three\n')
    expect(reading?.withoutText).toEqual([5])
    expect(reading?.entries.map(({ line }) => line)).toEqual([2, 6])
  })

  it("is refused with the line for what is wrong", () => {
    expect(problem("first,second\nA,b\n")).toMatchObject({ code: "csv-header", line: 1 })
    expect(problem("dear diary")).toMatchObject({ code: "csv-header", line: 1 })
    expect(problem('title,body\nA,b\nB,"never closed\nC,d\n')).toMatchObject({ code: "csv-quote", line: 3 })
    expect(problem("title,body\nA,b\nB,c,d\n")).toMatchObject({
      code: "csv-cells",
      line: 3,
      data: { found: 3, expected: 2 },
    })
    expect(problem(`title,body\nA,b\nB,${"c".repeat(8_001)}\n`)).toMatchObject({ code: "too-long", line: 3 })
    expect(problem("title,body\nA,b\u202ec\n")).toMatchObject({ code: "character", line: 2 })
    expect(problem("title,body\nA,\n")).toMatchObject({ code: "nothing-in-it" })
    expect(problem(`body\n${"x\n".repeat(1_001)}`)).toMatchObject({ code: "too-many", line: 1_002 })
  })
})

/** Tables of 4 MB that nobody exported. Some kept the page busy for minutes once; the time a test may take is the measure. */
describe("a table made to keep the page busy", () => {
  const many = (text: string) => text.repeat(Math.ceil(4_000_000 / text.length))

  it.each([
    ["empty lines", many("\n"), "nothing-in-it"],
    ["empty lines before a row", `${many("\n")}a,Dear`, "too-many"],
    ["rows of one cell", many("x\n"), "too-many"],
    ["empty rows", many(",\n"), "nothing-in-it"],
    ["spaces in one cell", `a,${many(" ")}x`, "too-long"],
    ["lines of spaces in many cells", many(`a,"${" ".repeat(30_000)}x"\n`), "read"],
    ["fields in one cell", `a,${many("{{x}} ")}`, "too-long"],
    ["tags in one cell", `a,${many("<p>x")}`, "too-long"],
  ])("is answered soon: %s", { timeout: 20_000 }, (_what, rows, code) => {
    const reading = readCsv(`title,body\n${rows}`)
    expect(reading.ok ? "read" : reading.problem.code).toBe(code)
  })
})
