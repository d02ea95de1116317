import { expect, test } from "vitest"
import { isSureFix } from "~src/proofread/sure-fix"

test.each([
  ["spelling", "recieve", ["receive"]],
  ["spelling", "oppotunity", ["opportunity", "importunity"]],
  ["grammar", "the the", ["the"]],
  ["grammar", "i", ["I"]],
  ["grammar", "a", ["an"]],
  ["grammar", "im", ["I'm"]],
] as const)("%s: %s is put right without a second look", (kind, words, replacements) => {
  expect(isSureFix(kind, words, replacements)).toBe(true)
})

test.each([
  ["one word taken for another", "grammar", "then", ["than"]],
  ["two that are as likely", "spelling", "worl", ["work", "word", "world"]],
  ["a word with and without its apostrophe", "grammar", "its", ["it's"]],
  ["what may be a name", "spelling", "Brethon", ["Brethren"]],
  ["a slip that is far from every word", "spelling", "rouff", ["rough"]],
  ["a short word", "spelling", "teh", ["the"]],
  ["two words in one", "spelling", "alot", ["a lot"]],
  ["nothing to offer", "spelling", "interveiw", []],
] as const)("%s is looked at first", (_, kind, words, replacements) => {
  expect(isSureFix(kind, words, replacements)).toBe(false)
})
