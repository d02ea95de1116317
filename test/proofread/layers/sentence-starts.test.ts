import { expect, it } from "vitest"
import { sentenceStarts } from "~src/proofread/layers/sentence-starts"
import { left } from "~test/proofread/layers/unknown-words"

const rule = "SentenceCapitalization"

it.each([
  ["- send the sample", "send"],
  ["We agreed:\n1. send the sample", "send"],
  ["• send the sample", "send"],
  ["Hi Dana,\nthank you.", "thank"],
  ["We met at Orbit Corp. yesterday.", "yesterday"],
  ["Some tools, e.g. linters, help.", "linters"],
  ["Well... thank you.", "thank"],
  ["The line breaks here\nand goes on.", "and"],
])("asks for no capital in %j", (text, word) => {
  expect(left(sentenceStarts, text, [word], { rule })).toEqual([])
})

it.each([
  ["thank you for today.", "thank"],
  ["It was fun. thank you.", "thank"],
  ["It was fun!\n\nthank you.", "thank"],
  ["Was it no? then fine.", "then"],
])("asks for a capital in %j", (text, word) => {
  expect(left(sentenceStarts, text, [word], { rule })).toEqual([word])
})
