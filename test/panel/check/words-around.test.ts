import { expect, test } from "vitest"
import { wordsAround } from "~src/panel/check/words-around"

function around(body: string, words: string) {
  const start = body.indexOf(words)
  const { before, after } = wordsAround(body, { start, end: start + words.length })
  return [before, after]
}

test("keeps whole words, and says where more follows", () => {
  const body =
    "It was a pleasure to meet you and your people for the interveiw on Tuesday morning in your new office."
  expect(around(body, "interveiw")).toEqual(["…people for the ", " on Tuesday…"])
})

test("stays in the line", () => {
  expect(around("Dear Mira,\nthe interveiw went\nwell", "interveiw")).toEqual(["the ", " went"])
})

test("gives up on a word that is longer than the line", () => {
  const long = "x".repeat(60)
  expect(around(`${long}interveiw${long}`, "interveiw")).toEqual(["…", "…"])
})
