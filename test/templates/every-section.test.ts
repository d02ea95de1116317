import { describe, expect, test } from "vitest"
import type { NoteKind } from "~src/draft/note-kind"
import type { Interview } from "~src/interviews/interview"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import { RULES } from "~src/rules/index"
import { type Facts, factsFor } from "~src/templates/facts"
import { letters, sections } from "~src/templates/index"
import { placeholders } from "~src/templates/placeholder"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter, Section } from "~src/templates/section"
import { fullInterview, interviewWith } from "~test/interviews/sample"
import { meetings } from "~test/templates/people"

const NOW = "2026-11-20T16:00:00Z"
const ANSWER = "every working day since 2023"
const EXTRA = "I trained the two people who run our night shift now"

const factsOf = (interview: Interview | null): Facts =>
  factsFor({ interview, recipients: [], now: NOW, timeZone: "America/New_York" })

/** As when the writer has filled in the blanks that only a writer can fill. */
function answered(facts: Facts): Facts {
  return { ...facts, values: { ...facts.values, answer: ANSWER, extra: EXTRA } }
}

/** The facts for the first person of a panel, the second, and so on, until every wording had its turn. */
function inTurn(section: Section, facts: Facts): Facts[] {
  return Array.from({ length: 1 + (section.others?.length ?? 0) }, (_, turn) => ({ ...facts, turn }))
}

function review(body: string, subject: string, interview: Interview | null, noteKind: NoteKind): Review {
  const person = interview?.interviewers[0]
  const recipients = person ? [{ name: person.name, address: person.email, field: "to" as const }] : []
  const snapshot = { compose: "new" as const, subject, body, recipients }
  const context = { interview, sentNotes: [], now: NOW, findings: [] }
  return reviewDraft(snapshot, { ...context, noteKind, off: new Set() })
}

const stateOf = (reviewed: Review, ruleId: string) =>
  reviewed.checks.find((check) => check.ruleId === ruleId)?.state ?? "no such rule"

/** What a reader would stumble over, in any text. */
const STUMBLES: readonly RegExp[] = [
  / {2}|\t/,
  / [,.;:!?]/,
  /[,.;:]{2}|[?!][.,]/,
  /\n{3}|^\s|\s$| \n|\n /,
  /\b(\p{L}+) \1\b/iu,
  /\bthe the\b|\brole role\b|\b(?:at|about|for|with|to) *[.,]/i,
  /(?:^|[.?!] )\p{Ll}/u,
  /undefined|null|\[object/,
]

/** "Inc." inside a sentence ends none. */
function stumblesIn(written: string): string[] {
  const text = written.replace(/\bInc\.(?=,| \p{Ll})/gu, "Inc")
  return STUMBLES.flatMap((stumble) => stumble.exec(text)?.[0] ?? [])
}

const everyone = Object.entries(meetings)
const half = { ...fullInterview, interviewers: [], strengths: [], at: "", promisedBy: "" }

describe("every section reads right", () => {
  const table = sections.flatMap((section) =>
    everyone.map(([who, interview]) => ({ id: section.id, section, who, interview })),
  )

  test.each(table)("$id with $who", ({ section, interview }) => {
    const missing = section.slot === "concern" ? ["concern"] : []
    for (const facts of inTurn(section, answered(factsOf(interview)))) {
      const rendered = renderSection(section, facts)
      expect(missing).toEqual(expect.arrayContaining([...rendered.missing]))
      expect(stumblesIn(rendered.text)).toEqual([])
    }
  })

  test.each(sections)("$id with half the facts, or none, shows every blank", (section) => {
    const known = [half, interviewWith({}), null].flatMap((interview) => inTurn(section, factsOf(interview)))
    for (const facts of known) {
      const rendered = renderSection(section, facts)
      expect(stumblesIn(rendered.text.replace(/\{\{[^}]*\}\}/g, "X"))).toEqual([])
      for (const name of rendered.missing) expect(rendered.text).toContain(`{{${name}}}`)
      expect(rendered.runs.map((run) => run.text).join("")).toBe(rendered.text)
    }
  })
})

describe("a section meets the rules it says it meets", () => {
  // A contract id whose rule is not built yet joins the table the day it is.
  const built = new Set(RULES.map((rule) => rule.meta.id))
  const table = sections.flatMap((section) =>
    section.satisfies
      .filter((ruleId) => built.has(ruleId))
      .flatMap((ruleId) => section.noteKinds.map((kind) => ({ id: section.id, section, ruleId, kind }))),
  )

  test.each(table)("$id meets $ruleId in a $kind", ({ section, ruleId, kind }) => {
    for (const [, interview] of everyone) {
      for (const given of inTurn(section, answered(factsOf(interview)))) {
        const { text, missing } = renderSection(section, given)
        if (missing.length > 0) continue
        expect([stateOf(review(text, "", interview, kind), ruleId), text]).toEqual(["met", text])
      }
    }
  })
})

describe("every letter", () => {
  const table = letters.flatMap((letter) =>
    everyone.map(([who, interview]) => ({ id: letter.id, letter, who, interview })),
  )

  test.each(table)("$id with $who is ready to send, in every turn", ({ letter, interview }) => {
    for (const turn of [0, 1, 2, 3]) {
      const { subject, body, missing } = renderLetter(letter, { ...factsOf(interview), turn })
      expect(missing).toEqual([])
      expect(stumblesIn(subject.text)).toEqual([])
      expect(stumblesIn(body.text)).toEqual([])
      const reviewed = review(body.text, subject.text, interview, letter.noteKind)
      expect(reviewed.failures).toEqual([])
      const unmet = reviewed.checks.filter((check) => check.state === "unmet" && check.importance === "must")
      expect(unmet.map((check) => [check.ruleId, check.diagnostics])).toEqual([])
      expect(reviewed.verdict).toBe("ready")
    }
  })

  test.each(letters)("$id without facts keeps every blank where no-placeholder sees it", (letter) => {
    const { subject, body, missing } = renderLetter(letter, factsOf(null))
    const blanks = (text: string) => text.match(/\{\{[^}]*\}\}/g) ?? []
    expect(new Set([...blanks(subject.text), ...blanks(body.text)])).toEqual(
      new Set(missing.map((name) => `{{${name}}}`)),
    )
    const check = review(body.text, subject.text, null, letter.noteKind).checks.find(
      (found) => found.ruleId === "no-placeholder",
    )
    const caught = check?.diagnostics.map(({ span }) => span && body.text.slice(span.start, span.end)) ?? []
    for (const blank of blanks(body.text)) expect(caught).toContain(blank)
  })

  test("for a thank-you has 60 to 130 words, three short paragraphs and no gap", () => {
    const thanks = letters.filter((each) => each.noteKind === "thank-you")
    for (const [letter, turn] of thanks.flatMap((each) =>
      [0, 1, 2, 3].map((turn) => [each, turn] as const),
    )) {
      const { body } = renderLetter(letter, { ...factsOf(fullInterview), turn })
      const words = body.text.split(/\s+/).length
      const least = letter.tone === "brief" ? 40 : 60
      expect([letter.id, turn, words >= least && words <= 130 ? "fits" : words]).toEqual([
        letter.id,
        turn,
        "fits",
      ])
      expect(body.text.split("\n\n")).toHaveLength(5)
    }
  })

  test("has no line for contact details that are not known", () => {
    const me = { ...fullInterview.me, phone: "", linkedin: "" }
    const { body } = renderLetter(letters[0]!, factsOf({ ...fullInterview, me }))
    expect(body.text).toMatch(/Kind regards,\nJonah Reyes\njonah@reyes\.example$/)
  })

  test("leaves out a concern that nobody raised, and takes it in when one did", () => {
    const [person] = fullInterview.interviewers
    const calm = { ...fullInterview, interviewers: [{ ...person!, concern: "" }] }
    const ids = (interview: Interview) =>
      renderLetter(letters[0]!, factsOf(interview)).sections.map(({ id }) => id)
    expect(ids(fullInterview)).toContain("concern-offer-formal")
    expect(ids(calm)).not.toContain("concern-offer-formal")
  })
})

test("every placeholder is used by a section or a subject", () => {
  const used = [
    ...sections.flatMap((section) => [section, ...(section.others ?? [])]).map(({ body }) => body),
    ...letters.map((letter) => letter.subject),
  ].join(" ")
  expect(Object.keys(placeholders).filter((name) => !used.includes(`{{${name}}}`))).toEqual([])
})

describe("two people of one panel", () => {
  const [first] = fullInterview.interviewers
  const panel = ["Dana Whitfield", "Priya Raman", "Tomas Lind", "Aoife Byrne"].map((name, index) => ({
    ...first!,
    name,
    email: `person${index}@orbit.example`,
  }))
  const interview = { ...fullInterview, interviewers: panel }
  const noteFor = (letter: Letter, person: (typeof panel)[number]) => {
    const recipients = [{ name: person.name, address: person.email, field: "to" as const }]
    return renderLetter(letter, factsFor({ interview, recipients, now: NOW, timeZone: "America/New_York" }))
  }
  const sentences = (body: string) =>
    body
      .split("\n\n")
      .slice(1, -1)
      .flatMap((paragraph) => paragraph.split(/(?<=[.?!]) /))
  // A phone call is with one person.
  const forSeveral = letters.filter(
    (letter) => letter.noteKind === "thank-you" && letter.situation !== "phone-screen",
  )

  test.each(forSeveral)("never read the same sentence in $id", (letter) => {
    const calm = panel.map((person) => sentences(noteFor(letter, person).body.text))
    // The one concern that all four are said to have raised has three wordings, which is more than one panel asks for.
    const shared = calm
      .slice(0, 3)
      .flatMap((mine, index) =>
        calm.slice(index + 1, 3).flatMap((theirs) => mine.filter((sentence) => theirs.includes(sentence))),
      )
    expect(shared).toEqual([])
  })

  test.each(forSeveral)("pass unique-note with $id", (letter) => {
    const sentNotes = panel
      .slice(0, 2)
      .map((person) => ({ to: person.email, body: noteFor(letter, person).body.text }))
    const person = panel[2]!
    const { subject, body } = noteFor(letter, person)
    const reviewed = reviewDraft(
      {
        compose: "new",
        subject: subject.text,
        body: body.text,
        recipients: [{ name: person.name, address: person.email, field: "to" }],
      },
      { interview, sentNotes, now: NOW, findings: [], noteKind: "thank-you", off: new Set() },
    )
    expect(reviewed.checks.find((check) => check.ruleId === "unique-note")?.state).toBe("met")
  })
})
