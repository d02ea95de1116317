import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { letterFileText } from "~src/templates/file/letter-file"
import { LARGEST_FILE, MOST_ENTRIES } from "~src/templates/file/limits"
import { type FileReading, readFile } from "~src/templates/file/read-file"
import type { TemplateWords } from "~src/templates/own/own-template"
import { packFileText } from "~src/templates/packs/pack-file"
import { slots, tones } from "~src/templates/slot"
import { letterWords } from "~test/templates/own/sample-words"
import { samplePack } from "~test/templates/packs/sample-pack"

const problemOf = (reading: FileReading) => (reading.ok ? null : reading.problem)
const wordsIn = (reading: FileReading) =>
  reading.ok && reading.holds === "letters" ? reading.entries.map(({ words }) => words) : null

/** A file of one letter a line, in which `change` replaces a piece. */
const FILE = `{
  "afterword": "letters",
  "version": 1,
  "letters": [
    {
      "title": "First",
      "noteKind": "thank-you",
      "tone": "warm",
      "subject": "Thank you",
      "body": "Dear {{interviewer}}"
    }
  ]
}`
const changed = (from: string, to: string) => problemOf(readFile(FILE.replace(from, to)))

const line = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme-ascii" })
  .filter((text) => /^\S.*\S$/.test(text))
const body = fc.lorem({ maxCount: 5, mode: "sentences" }).map((text) => `Dear {{interviewer}},\n\n${text}`)
const kind = fc.constantFrom("thank-you" as const, "check-in" as const, "reply" as const)
const templates: fc.Arbitrary<TemplateWords> = fc.oneof(
  fc.record({
    kind: fc.constant("letter" as const),
    title: line,
    noteKind: kind,
    tone: fc.constantFrom(...tones),
    subject: fc.oneof(line, fc.constant("")),
    body,
  }),
  fc.record(
    {
      kind: fc.constant("section" as const),
      title: line,
      slot: fc.constantFrom(...slots),
      noteKinds: fc.uniqueArray(kind, { minLength: 1 }),
      tone: fc.constantFrom(...tones),
      body,
      others: fc.array(body, { minLength: 1, maxLength: 3 }),
      basedOn: fc.constant("thanks-warm"),
    },
    { requiredKeys: ["kind", "title", "slot", "noteKinds", "tone", "body"] },
  ),
)

describe("a file of letters", () => {
  it("comes back as it went out, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(templates, { minLength: 1, maxLength: 6 }), (given) => {
        const read = wordsIn(readFile(letterFileText(given)))
        const inOrder = given.toSorted((a, b) => a.kind.localeCompare(b.kind))
        expect(read).toEqual(inOrder)
      }),
    )
  })

  it("may begin with a byte order mark, and have any line breaks", () => {
    expect(readFile(`\ufeff${FILE.replaceAll("\n", "\r\n")}`)).toMatchObject({ ok: true })
  })

  it.each([
    ["a choice that there is not", '"warm"', '"nice"', { code: "choice", line: 8, column: 15 }],
    ["a missing field", '      "tone": "warm",\n', "", { code: "missing", line: 5, data: { name: "tone" } }],
    ["an empty title", '"First"', '"  "', { code: "empty", line: 6 }],
    ["a title of two lines", '"First"', '"First\\nsecond"', { code: "one-line", line: 6 }],
    ["a number for a text", '"Thank you"', "12", { code: "kind", line: 9, data: { expected: "text" } }],
    ["a long title", "First", "a".repeat(81), { code: "too-long", line: 6, data: { most: 80 } }],
    [
      "a text turned round",
      "Dear",
      "\u202eDear",
      { code: "character", line: 10, data: { character: "U+202E" } },
    ],
    [
      "a control character",
      "Dear",
      "De\\u0007ar",
      { code: "character", line: 10, data: { character: "U+0007" } },
    ],
    ["no comma", '"First",', '"First"', { code: "syntax", line: 7, data: { expected: "comma" } }],
    ["no closing quote", '"First",', '"First,', { code: "syntax", line: 6, data: { expected: "quote" } }],
    ["a comma too many", '"version": 1,', '"version": 1,,', { code: "syntax", line: 3 }],
    [
      "a comment",
      '"version": 1,',
      '"version": 1, // one',
      { code: "syntax", line: 3, data: { expected: "no-comment" } },
    ],
    ["something behind the end", "\n}", "\n} {}", { code: "syntax", line: 13, data: { expected: "end" } }],
    ["another version", '"version": 1', '"version": 2', { code: "newer", line: 3 }],
    ["another program's file", '"letters",', '"notes",', { code: "foreign", line: 2 }],
  ])("is refused for %s, with the line", (_what, from, to, problem) => {
    expect(changed(from, to)).toMatchObject(problem)
  })

  it("is refused when it is too large, too deep, too many, empty, or a copy of everything", () => {
    expect(problemOf(readFile(" ".repeat(LARGEST_FILE + 1)))).toMatchObject({ code: "too-large", line: null })
    expect(problemOf(readFile(`{"a":\n${"[".repeat(100_000)}`))).toMatchObject({ code: "nested", line: 2 })
    const many = letterFileText(Array.from({ length: MOST_ENTRIES + 1 }, () => letterWords()))
    expect(problemOf(readFile(many))).toMatchObject({ code: "too-long", line: 4 })
    expect(problemOf(readFile(letterFileText([])))).toMatchObject({ code: "nothing-in-it" })
    expect(problemOf(readFile('{"app":"afterword","records":{}}'))).toMatchObject({ code: "backup" })
    expect(problemOf(readFile("\u0000\u0001"))).toMatchObject({ code: "not-text" })
  })
})

describe("a pack", () => {
  it("comes back as it went out", () => {
    expect(readFile(packFileText(samplePack()))).toEqual({ ok: true, holds: "pack", pack: samplePack() })
  })

  it.each([
    ["two words for a mark", { mark: "NTT" }, { code: "mark", line: 7 }],
    ["an id of other signs", { id: "../settings" }, { code: "id", line: 4 }],
    ["a name that turns the line round", { name: "Nurses\u2067" }, { code: "character", line: 5 }],
    ["advice for no check", { advice: { "<b>": "x" } }, { code: "id" }],
    [
      "advice of two lines",
      { advice: { gratitude: "a\nb" } },
      { code: "one-line", data: { name: "gratitude" } },
    ],
    ["a day that is none", { made: "soon" }, { code: "wrong", line: 9, data: { name: "made" } }],
    ["nothing in it", { letters: [], sections: [], advice: {} }, { code: "nothing-in-it" }],
  ])("is refused for %s", (_what, changes, problem) => {
    expect(problemOf(readFile(packFileText(samplePack(changes))))).toMatchObject(problem)
  })

  it("keeps markup and links as the text they are", () => {
    const hostile = '<img src=x onerror="alert(1)"> <script>alert(1)</script> javascript:alert(1)'
    const pack = samplePack({ about: hostile, advice: { gratitude: hostile } })
    expect(readFile(packFileText(pack))).toMatchObject({
      pack: { about: hostile, advice: { gratitude: hostile } },
    })
  })

  it("has nothing that takes the place of a letter here, and no fields it should not have", () => {
    const [letter] = samplePack().letters
    const text = packFileText(samplePack()).replace(
      '"title": "After',
      '"basedOn": "thank-you-warm", "html": "<p>", "title": "After',
    )
    expect(readFile(text)).toEqual({
      ok: true,
      holds: "pack",
      pack: samplePack({ letters: letter ? [letter] : [] }),
    })
  })

  it("cannot reach the prototype of anything", () => {
    const text = packFileText(samplePack()).replace('"gratitude"', '"__proto__": "x", "gratitude"')
    readFile(text)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { gratitude?: string }).gratitude).toBeUndefined()
  })
})

describe("any file at all", () => {
  it("is read or refused, never thrown at", () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((each) => new TextDecoder("latin1").decode(each))
    const cut = fc.nat(FILE.length).map((length) => FILE.slice(0, length))
    const json = fc.json({ maxDepth: 4 })
    const table = fc
      .array(fc.array(fc.string(), { maxLength: 4 }).map((cells) => cells.join(",")))
      .map((rows) => ["title,body", ...rows].join("\n"))
    fc.assert(
      fc.property(fc.oneof(fc.string(), bytes, cut, json, table), (text) => {
        const reading = readFile(text)
        if (!reading.ok) expect(reading.problem.line ?? 1).toBeGreaterThan(0)
      }),
      { numRuns: 2_000 },
    )
  })

  it("never names a line the file has not", () => {
    const pieces = [...FILE.matchAll(/[^\s\w]/g)].map(({ index }) => index)
    for (const at of pieces) {
      const problem = problemOf(readFile(FILE.slice(0, at) + FILE.slice(at + 1)))
      if (problem?.line) expect(problem.line).toBeLessThanOrEqual(FILE.split("\n").length)
    }
  })
})
