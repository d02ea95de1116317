import type { NoteKind } from "~src/draft/note-kind"

/** How a label of the labelled letters answers to one of our rules. */
interface RuleLabel {
  readonly ruleId: string
  /** The key under `labels`, and under `evidence_sentences`. */
  readonly label: string
  /** `there`: a true label means that the rule is met. `fault`: a true label means that it is unmet. */
  readonly says: "there" | "fault"
  /** Counted in the mean F1. Careful readers disagree about `concerns`; faults are too rare to average. */
  readonly averaged: boolean
}

const there = (ruleId: string, label: string, averaged = true): RuleLabel => ({
  ruleId,
  label,
  says: "there",
  averaged,
})
const fault = (ruleId: string, label: string): RuleLabel => ({
  ruleId,
  label,
  says: "fault",
  averaged: false,
})

export const RULE_LABELS: readonly RuleLabel[] = [
  there("gratitude", "gratitude"),
  there("interest", "interest"),
  there("fit", "qualifications"),
  there("conversation", "personalization"),
  there("forward-look", "enthusiastic_close"),
  there("availability", "availability"),
  there("greeting", "greeting_with_name"),
  there("sign-off", "sign_off"),
  there("contact-details", "contact_info"),
  there("concern", "concerns", false),
  fault("length", "too_long"),
  fault("no-pressure", "pushy"),
  fault("no-slang", "too_casual"),
  fault("no-self-doubt", "negative_tone"),
]

/** A value that some labels take instead of true and false: only a blank for a topic stands there. */
export const ONLY_A_BLANK = "placeholder"

/** The readings we count as right for each labelled kind. A kind that is not here is not scored. */
export const KIND_LABELS: Readonly<Record<string, readonly NoteKind[]>> = {
  "thank-you": ["thank-you"],
  "check-in": ["check-in"],
  "second-follow-up": ["check-in", "final-check-in"],
  "final-check-in": ["final-check-in"],
  "after-rejection": ["after-rejection"],
  reply: ["reply"],
  "offer-reply": ["reply"],
}
