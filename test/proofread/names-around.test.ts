import { expect, test } from "vitest"
import { namesAround } from "~src/proofread/names-around"

test("finds the names in a signature, line by line", () => {
  const names = namesAround("Bo Lindqvist\nHead of Talent, Norrvik Freight\nnorrvik.example")
  expect(names).toEqual(expect.arrayContaining(["Bo", "Lindqvist", "Norrvik"]))
})

test("finds names inside the sentences of a quoted mail, but not their first words", () => {
  const names = namesAround(
    "Wonderfull to hear that you can meet with Priyanka from the eDock team at Norrvik next week, I am glad.",
  )
  expect(names).toEqual(["Priyanka", "eDock", "Norrvik"])
})

test("everyday words are none, whatever their case", () => {
  expect(namesAround("On Tue, Your Interview With The Team\nThanks for that, Their words")).not.toEqual(
    expect.arrayContaining(["Your"]),
  )
  expect(namesAround("he said That and Their and that")).toEqual([])
})

test("is not much work for much text, and gives a limited list", () => {
  const text = Array.from({ length: 4_000 }, (_, index) => `we met Mr Qu${index}x`).join("\n")
  expect(namesAround(text)).toHaveLength(300)
})
