import fc from "fast-check"
import { expect, test } from "vitest"
import { anyOf } from "~src/draft/any-of"
import { CANDIDATE_SIGNS } from "~src/draft/data/candidate-signs"
import * as kindSigns from "~src/draft/data/kind-signs"
import { OTHER_SIGNS } from "~src/draft/data/other-signs"
import * as conversation from "~src/rules/data/conversation"
import { NO_PRESSURE, PRESSURE } from "~src/rules/data/no-pressure"
import { DOUBTS } from "~src/rules/data/no-self-doubt"

const search = anyOf(["harbour (?:master|wall)", "wall", "har\\w+"])

test.each([
  ["the Harbour wall", "Harbour wall"],
  ["a wall, then a harbour", "wall"],
  ["harness", "harness"],
  ["seawall", undefined],
  ["the sea's wall's'wall", "wall"],
])("in %j it finds %j", (text, found) => {
  expect(search.exec(text)?.[0]).toBe(found)
  expect(search.test(text)).toBe(found !== undefined)
  expect(new RegExp(search.source, "i").exec(text)?.[0]).toBe(found)
})

test("without patterns nothing is found", () => {
  expect(anyOf([]).test("anything")).toBe(false)
  expect(anyOf([]).exec("anything")).toBeNull()
  expect(anyOf([]).all("anything")).toEqual([])
})

/** Beginnings of every sort a pattern can have, and the words of them. */
const ODD = [
  "(?:(?:so |very )*good|fine) day\\b",
  "\\d{1,2}(?:st|th) day",
  "[aeo]n? (?:day|wall)",
  "\\S{0,5}wall\\]",
  "(?!the wall)the \\w+",
  "(?<!good )day(?:s|time)?",
  "(?:i'?m|we) (?:a|an)?",
  "x*",
  "r[eé]sum[eé]",
  "\\{the",
  "it",
] as const
const ODD_WORDS =
  "so very good fine day days daytime 1st 12th a an e on wall [wall] the i'm im we x xx résumé Resume {the it It 'it".split(
    " ",
  )

const LISTS: readonly (readonly string[])[] = [
  ODD,
  ...Object.values(conversation).filter((list): list is readonly string[] => Array.isArray(list)),
  ...Object.values(kindSigns),
  ...[...CANDIDATE_SIGNS, ...OTHER_SIGNS].map(({ patterns }) => patterns),
  ...[...PRESSURE, ...DOUBTS].map(({ patterns }) => patterns),
  NO_PRESSURE,
]

test.each(LISTS.map((patterns, index) => [index, patterns] as const))(
  "list %i finds what one pattern with all of them would",
  (_, patterns) => {
    const found = anyOf(patterns)
    const words = [...new Set([...ODD_WORDS, ...(patterns.join(" ").match(/[a-z']+/g) ?? [])])]
    const text = fc
      .array(
        fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", ", ", ".", "\n", "-", "'", "")),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.flat().join(""))
    fc.assert(
      fc.property(text, (written) => {
        const one = new RegExp(found.source, "i").exec(written)
        const many = written.match(new RegExp(found.source, "gi")) ?? []
        expect(found.exec(written)?.index).toBe(one?.index)
        expect(found.exec(written)?.[0]).toBe(one?.[0])
        expect(found.test(written)).toBe(one !== null)
        expect(found.all(written)).toEqual(many)
      }),
      { numRuns: 150 },
    )
  },
)
