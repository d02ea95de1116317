import { describe, expect, it } from "vitest"
import { emptyInterview } from "~src/interviews/blank-interview"
import { builtInCatalogue, catalogueOf, ownId, type PackTemplates } from "~src/templates/catalogue"
import { factsFor } from "~src/templates/facts"
import { letters, sections } from "~src/templates/index"
import { noteCompose } from "~src/templates/note-link"
import type { OwnTemplate, TemplateWords } from "~src/templates/own/own-template"
import { USUAL_CHOICE } from "~src/templates/person-note"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import { lettersFor, sectionForRule, sectionsFor } from "~src/templates/sections-for"
import { fullInterview } from "~test/interviews/sample"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

const NOW = "2026-11-20T16:00:00Z"
const facts = factsFor({ interview: fullInterview, recipients: [], now: NOW })
const none = factsFor({ interview: null, recipients: [], now: NOW })

const own = (id: string, words: TemplateWords, updatedAt = NOW): OwnTemplate => ({
  ...words,
  id,
  createdAt: NOW,
  updatedAt,
})
const having = (templates: readonly OwnTemplate[], packs: readonly PackTemplates[] = []) =>
  catalogueOf({ own: templates, packs, findSatisfied: () => ["gratitude"] })

describe("everything on offer", () => {
  it("is the built-in ones, until somebody writes her own", () => {
    expect(builtInCatalogue.sections).toEqual(sections)
    expect(having([]).letters).toEqual(letters)
  })

  it("has her own first, then packs, each saying where it comes from, under ids of their own", () => {
    const pack = {
      id: "coach",
      name: "Coach",
      mark: "CO",
      templates: [{ id: "thanks-warm", ...sectionWords() }],
    }
    const all = having([own("thanks-warm", sectionWords())], [pack])
    const slot = sectionsFor("thank-you", all).find((group) => group.slot === "thanks")
    expect(slot?.sections.slice(0, 2).map(({ id, origin }) => [id, origin])).toEqual([
      ["own-thanks-warm", { from: "own", templateId: "thanks-warm" }],
      ["pack-coach-thanks-warm", { from: "pack", packId: "coach", name: "Coach", mark: "CO" }],
    ])
    expect(all.sections).toHaveLength(sections.length + 2)
    expect(new Set(all.sections.map(({ id }) => id)).size).toBe(all.sections.length)
  })

  it("gives a changed section the place of ours, in letters too", () => {
    const all = having([own("a", sectionWords({ basedOn: "thanks-warm", body: "Thanks a lot, truly." }))])
    expect(all.sections.map(({ id }) => id)).not.toContain("thanks-warm")
    expect(all.section("thanks-warm")?.id).toBe(ownId("a"))
    const letter = all.letter("thank-you-warm")
    expect(letter && renderLetter(letter, facts, all).body.text).toContain("Thanks a lot, truly.")
    expect(letter && renderLetter(letter, facts).body.text).not.toContain("Thanks a lot, truly.")
  })

  it("takes the one changed last where two took the same place, and keeps both", () => {
    const all = having([
      own("old", sectionWords({ basedOn: "thanks-warm" }), "2026-11-20T10:00:00Z"),
      own("new", sectionWords({ basedOn: "thanks-warm" }), "2026-11-20T11:00:00Z"),
    ])
    expect(all.section("thanks-warm")?.id).toBe("own-new")
    expect(all.section("own-old")?.id).toBe("own-old")
  })

  it("keeps a changed letter for the meeting ours was for, and offers a new one for any", () => {
    const changed = having([own("a", letterWords({ basedOn: "thank-you-panel-warm" }))])
    expect(lettersFor("thank-you", "panel", changed).map(({ id }) => id)).toEqual([
      "own-a",
      "thank-you-panel-formal",
      "thank-you-panel-brief",
    ])
    expect(lettersFor("thank-you", null, changed).some(({ origin }) => origin)).toBe(false)
    const made = having([own("a", letterWords())])
    expect(lettersFor("thank-you", "panel", made)[0]?.id).toBe("own-a")
    expect(lettersFor("check-in", null, made).some(({ origin }) => origin)).toBe(false)
  })

  it("asks what a section meets only once somebody wants to know", () => {
    let asked = 0
    const all = catalogueOf({
      own: [own("a", sectionWords())],
      packs: [],
      findSatisfied: () => {
        asked += 1
        return ["gratitude"]
      },
    })
    sectionsFor("thank-you", all)
    expect(asked).toBe(0)
    expect(sectionForRule("gratitude", "thank-you", "warm", all)?.id).toBe("own-a")
    expect(sectionForRule("gratitude", "thank-you", "formal", all)?.id).toBe("thanks-formal")
    expect(asked).toBe(1)
  })
})

describe("a letter of one's own", () => {
  const render = (changes: Parameters<typeof letterWords>[0] = {}, known = facts) => {
    const all = having([own("a", letterWords(changes))])
    const letter = all.letter("own-a")
    if (letter === null) throw new Error("not on offer")
    return renderLetter(letter, known, all)
  }

  it("is filled like ours, and paragraphs of which nothing is left go", () => {
    expect(render().body.text).toBe(
      "Dear Dana Whitfield,\n\nThank you for the talk about how the Columbus dock moved to two-hour slots.\n\n614 555 0142\n\nAll the best,\nJonah Reyes",
    )
    const empty = render({}, none)
    expect(empty.body.text).toBe(
      "Dear {{interviewer}},\n\nThank you for the talk about {{topic}}.\n\nAll the best,\n{{sender}}",
    )
    expect(empty.missing).toEqual(["interviewer", "topic", "sender"])
  })

  it("leaves braces that are none of ours as they are, and markup as text", () => {
    const { body } = render({ body: "Hello {{nickname}},\r\n\r\n\r\n<b>{{company}}</b> & {one}   \nbye" })
    expect(body.text).toBe("Hello {{nickname}},\n\n<b>Northgate Freight</b> & {one}\nbye")
    expect(body.missing).toEqual(["nickname"])
  })

  it("goes into a prefilled compose window in the place of ours of its tone", () => {
    const all = having([own("a", letterWords({ tone: "formal", subject: "Mine", body: "Mine, all mine" }))])
    const note = { person: null, interview: emptyInterview() }
    const url = (tone: "formal" | "warm") =>
      noteCompose({ webmail: "gmail" }, note, NOW, { ...USUAL_CHOICE, catalogue: all, tone }).url
    expect(url("formal")).toContain("Mine%2C%20all%20mine")
    expect(url("warm")).not.toContain("Mine")
  })
})

it("gives each reader of a panel another wording of a section of one's own", () => {
  const all = having([own("a", sectionWords({ body: "First.", others: ["Second.", "Third."] }))])
  const section = all.section("own-a")
  const said = [0, 1, 2, 3].map((turn) => section && renderSection(section, { ...facts, turn }).text)
  expect(said).toEqual(["First.", "Second.", "Third.", "First."])
})
