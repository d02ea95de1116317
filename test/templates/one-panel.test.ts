import { describe, expect, test } from "vitest"
import type { SentMessage } from "~src/interviews/sent-note"
import { reviewDraft } from "~src/review/review-draft"
import { type Facts, factsFor } from "~src/templates/facts"
import { letters, sectionById, sections } from "~src/templates/index"
import { factsForPerson } from "~src/templates/person-note"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter, Slot } from "~src/templates/section"
import { furtherThan } from "~src/templates/wording"
import { fullInterview } from "~test/interviews/sample"
import { answered, factsOf, inTurn, NOW } from "~test/templates/reviewing"

const [first] = fullInterview.interviewers
const people = ["Dana Whitfield", "Priya Raman", "Tomas Lind", "Aoife Byrne"].map((name, index) => ({
  ...first!,
  name,
  email: `person${index}@orbit.example`,
  // A concern has three wordings: that four people of one panel raise the same is left out.
  concern: index < 3 ? first!.concern : "",
}))
const interview = { ...fullInterview, interviewers: people }
type Person = (typeof people)[number]

const recipientsOf = ({ name, email }: Person) => [{ name, address: email, field: "to" as const }]

function noteFor(letter: Letter, person: Person) {
  return renderLetter(
    letter,
    factsFor({ interview, recipients: recipientsOf(person), now: NOW, timeZone: "America/New_York" }),
  )
}

/** Sentences of the letter itself: greeting and closing are allowed to be the same. */
function sentencesOf(body: string): readonly string[] {
  return body
    .split("\n\n")
    .slice(1, -1)
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!]) /))
}

function sharedIn(notes: readonly (readonly string[])[]): readonly string[] {
  const all = notes.flatMap((note) => [...new Set(note)])
  return all.filter((sentence, index) => all.indexOf(sentence) !== index)
}

const thankYous = letters.filter((letter) => letter.noteKind === "thank-you")

describe("the people of one panel", () => {
  test("are thanked in every situation and tone, by mail and by hand", () => {
    expect(thankYous).toHaveLength(18)
  })

  test.each(thankYous)("never read the same sentence in $id", (letter) => {
    expect(sharedIn(people.map((person) => sentencesOf(noteFor(letter, person).body.text)))).toEqual([])
  })

  test.each(thankYous)("pass unique-note with $id, whoever is written to last", (letter) => {
    for (const person of people) {
      const sentNotes = people
        .filter((other) => other !== person)
        .map((other) => ({ to: other.email, body: noteFor(letter, other).body.text }))
      const { subject, body } = noteFor(letter, person)
      const reviewed = reviewDraft(
        { compose: "new", subject: subject.text, body: body.text, recipients: recipientsOf(person) },
        { interview, sentNotes, now: NOW, findings: [], noteKind: "thank-you", off: new Set() },
      )
      const check = reviewed.checks.find(({ ruleId }) => ruleId === "unique-note")
      expect([check?.state, check?.diagnostics]).toEqual(["met", []])
    }
  })

  test.each(thankYous)("get the same note from popup and page as in the mail, with $id", (letter) => {
    for (const person of people) {
      // Both in the zone of whoever runs this.
      const facts = factsForPerson({ person, interview }, NOW)
      const inMail = factsFor({ interview, recipients: recipientsOf(person), now: NOW })
      expect(facts.turn).toBe(people.indexOf(person))
      expect(sentencesOf(renderLetter(letter, facts).body.text)).toEqual(
        sentencesOf(renderLetter(letter, inMail).body.text),
      )
    }
  })
})

describe("another wording, chosen on the way through a panel", () => {
  const everywhere = (further: number) => Object.fromEntries(sections.map(({ id }) => [id, further]))
  const message = (person: Person, body: string): SentMessage => ({
    interviewId: "a",
    to: [{ name: person.name, address: person.email }],
    kind: "thank-you",
    at: NOW,
    subject: "",
    body,
  })

  test.each(thankYous)("says nothing in $id that another of them has read", (letter) => {
    for (const chosen of [
      [0, 3, 3, 3],
      [0, 1, 1, 1],
      [2, 0, 1, 3],
    ]) {
      const sent: SentMessage[] = []
      people.forEach((person, index) => {
        const given = { interview, now: NOW, timeZone: "America/New_York" }
        const wordings = everywhere(chosen[index] ?? 0)
        const facts = factsFor({ ...given, recipients: recipientsOf(person), wordings, sent })
        sent.push(message(person, renderLetter(letter, facts).body.text))
      })
      expect([chosen, sharedIn(sent.map(({ body }) => sentencesOf(body)))]).toEqual([chosen, []])
    }
  })

  test("goes on to the next that nobody has had, and to each of them", () => {
    const section = sectionById("thanks-warm")!
    const [a, b] = people
    const facts = (person: Person, further = 0, sent: readonly SentMessage[] = []) =>
      factsFor({
        interview,
        recipients: recipientsOf(person),
        now: NOW,
        wordings: { [section.id]: further },
        sent,
      })
    const text = (given: Facts) => renderSection(section, given).text
    const read = text(facts(a!))
    const sent = [message(a!, `Dear Dana,\n\n${read}\n\nBest,\nJonah`)]
    const shown: string[] = []
    let further = 0
    for (let press = 0; press < 4; press += 1) {
      shown.push(text(facts(b!, further, sent)))
      further = furtherThan(section, facts(b!, further, sent))
    }
    expect(shown).not.toContain(read)
    expect(new Set(shown).size).toBe(3)
    expect(shown[3]).toBe(shown[0])
    // What she herself has had is not what others read.
    expect(text(facts(a!, 0, sent))).toBe(read)
  })
})

/** Where the same words would be noticed: a greeting, a name under a letter and a way to be reached are alike for all. */
const TELLING: ReadonlySet<Slot> = new Set([
  "thanks",
  "recall",
  "interest",
  "fit",
  "concern",
  "extra",
  "forward-look",
])

describe("a section for several interviewers", () => {
  const table = sections.filter(({ slot, noteKinds }) => noteKinds.includes("thank-you") && TELLING.has(slot))

  test.each(table)("$id has three wordings or more, and no two share a sentence", (section) => {
    const count = 1 + (section.others?.length ?? 0)
    expect(count).toBeGreaterThanOrEqual(3)
    for (const [topic, statements] of [
      ["two-hour dock slots", new Set<never>()],
      ["the yard opens in spring", new Set(["topic", "strength", "concern"] as const)],
    ] as const) {
      const facts = { ...answered(factsOf(fullInterview)), statements }
      const given = { ...facts, values: { ...facts.values, topic, concern: topic, strength: topic } }
      const texts = inTurn(given, count).map((each) => renderSection(section, each).text)
      expect(sharedIn(texts.map((text) => text.split(/(?<=[.?!]) /)))).toEqual([])
    }
  })
})
