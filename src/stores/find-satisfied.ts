import { reviewDraft } from "~src/review/review-draft"
import { RULES } from "~src/rules/index"
import { builtInCatalogue } from "~src/templates/catalogue"
import { offeredSection } from "~src/templates/own/offered"
import type { SectionWords } from "~src/templates/own/own-template"
import { renderSection } from "~src/templates/render"
import { sampleFacts, sampleInterview } from "~src/templates/sample-interview"
import { ruleOfSlot } from "~src/templates/slot"

/** Any day will do: what a section says does not hang on it. */
const NOW = "2026-01-14T12:00:00Z"

/** Rules about what a note says: those that a section can meet. */
const meetable = new Set(builtInCatalogue.sections.flatMap(({ satisfies }) => satisfies))
const rules = RULES.filter(({ meta }) => meetable.has(meta.id))

/**
 * The rules that a section in somebody's own words meets, in each of its wordings and kinds of note; first the one its
 * slot is about. Found by reviewing it with made-up facts.
 */
export function findSatisfied(words: SectionWords): readonly string[] {
  const interview = sampleInterview(NOW)
  const facts = sampleFacts(NOW)
  const recipients = interview.interviewers.map(({ name, email }) => ({
    name,
    address: email,
    field: "to" as const,
  }))
  const section = offeredSection("", words, { origin: { from: "own", templateId: "" }, find: () => [] })
  const turns = Array.from({ length: 1 + (words.others?.length ?? 0) }, (_, turn) => turn)
  const bodies = turns.map((turn) => renderSection(section, { ...facts, turn }).text)
  const reviews = bodies.flatMap((body) =>
    words.noteKinds.map((noteKind) =>
      reviewDraft(
        { compose: "new", subject: "", body, recipients },
        { interview, sentNotes: [], now: NOW, findings: [], noteKind, off: new Set() },
        rules,
      ),
    ),
  )
  const met = rules
    .map(({ meta }) => meta.id)
    .filter((id) =>
      reviews.every(({ checks }) => checks.some(({ ruleId, state }) => ruleId === id && state === "met")),
    )
  const own = ruleOfSlot[words.slot]
  return met.includes(own) ? [own, ...met.filter((id) => id !== own)] : met
}
