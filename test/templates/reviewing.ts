import type { NoteKind } from "~src/draft/note-kind"
import type { ComposeKind } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import { type Facts, factsFor } from "~src/templates/facts"

export const NOW = "2026-11-20T16:00:00Z"

/** What is known for a draft without recipients, on the day after the interview. */
export function factsOf(interview: Interview | null): Facts {
  return factsFor({ interview, recipients: [], now: NOW, timeZone: "America/New_York" })
}

/** As when the writer has filled in the blanks that only a writer can fill. */
export function answered(facts: Facts): Facts {
  const answer = "every working day since 2023"
  const extra = "I trained the two people who run our night shift now"
  return { ...facts, values: { ...facts.values, answer, extra } }
}

/** The facts for the first person of a panel, the second, and so on: `count` of them. */
export function inTurn(facts: Facts, count: number): readonly Facts[] {
  return Array.from({ length: count }, (_, turn) => ({ ...facts, turn }))
}

/** Judges a mail to the first person met. */
export function review(
  body: string,
  subject: string,
  interview: Interview | null,
  noteKind: NoteKind,
  compose: ComposeKind = "new",
): Review {
  const person = interview?.interviewers[0]
  const recipients = person ? [{ name: person.name, address: person.email, field: "to" as const }] : []
  const snapshot = { compose, subject, body, recipients }
  const context = { interview, sentNotes: [], now: NOW, findings: [] }
  return reviewDraft(snapshot, { ...context, noteKind, off: new Set() })
}

/** What a review says of one rule. */
export function stateOf(reviewed: Review, ruleId: string): string {
  return reviewed.checks.find((check) => check.ruleId === ruleId)?.state ?? "no such rule"
}
