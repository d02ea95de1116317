import type { NoteKind } from "~src/draft/note-kind"
import type { Span } from "~src/draft/span"
import type { Check, Review, Verdict } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import type { LabelledLetter } from "./labelled-letter"
import { KIND_LABELS, ONLY_A_BLANK, RULE_LABELS } from "./labels"
import type { Answer } from "./tally"

/** Our reading of one labelled letter, set against the reader's. */
export interface Judgement {
  readonly id: string
  readonly rules: readonly Answer[]
  /** Only where the letter says whether it is a follow-up. */
  readonly followUp: Answer | null
  /** Only for kinds we know: the reader's word, and ours. */
  readonly kind: { readonly isRight: boolean; readonly expected: string; readonly got: NoteKind } | null
  /** For each met rule that comes with labelled sentences: whether a passage touches one of them. */
  readonly evidence: readonly Answer[]
  readonly blanks: {
    readonly all: number
    /** The words of those we don't mark, and of what we mark besides. */
    readonly missed: readonly string[]
    readonly invented: readonly string[]
  } | null
  /** Of rules for which the letter has a mere blank: whether we take it for the thing. */
  readonly onlyABlank: readonly boolean[]
  /** Of letters called good: the verdict, with and without what still has to be filled in. */
  readonly verdict: { readonly asIs: Verdict; readonly filledIn: Verdict } | null
}

/** Reviews a letter without knowing anything but its text, at a fixed time. */
export function judgeLetter(letter: LabelledLetter): Judgement {
  const review = reviewOf(letter, new Set())
  const states = new Map(review.checks.map((check) => [check.ruleId, check]))
  return {
    id: letter.id,
    rules: RULE_LABELS.flatMap(({ ruleId, label, says }) => {
      const expected = letter.labels[label]
      if (typeof expected !== "boolean") return []
      const got = states.get(ruleId)?.state === (says === "there" ? "met" : "unmet")
      return [{ what: ruleId, id: letter.id, expected, got }]
    }),
    followUp: followUpOf(letter, review),
    kind: kindOf(letter, review),
    evidence: evidenceOf(letter, states),
    blanks: letter.blanks && blanksOf(letter.body, letter.blanks, states.get("no-placeholder")),
    onlyABlank: RULE_LABELS.filter(({ label }) => letter.labels[label] === ONLY_A_BLANK).map(
      ({ ruleId }) => states.get(ruleId)?.state === "met",
    ),
    verdict: letter.isGood
      ? { asIs: review.verdict, filledIn: reviewOf(letter, new Set(["no-placeholder"])).verdict }
      : null,
  }
}

function reviewOf({ compose, subject, body }: LabelledLetter, off: ReadonlySet<string>): Review {
  const unknown = subject === null ? { subjectUnknown: true } : {}
  return reviewDraft(
    { compose, subject: subject ?? "", body, recipients: [], ...unknown },
    {
      interview: null,
      sentNotes: [],
      now: "2026-03-04T15:00:00Z",
      findings: null,
      noteKind: null,
      off,
    },
  )
}

function followUpOf({ id, labels }: LabelledLetter, { noteKind }: Review): Answer | null {
  if (typeof labels.is_follow_up !== "boolean") return null
  return { what: "follow-up", id, expected: labels.is_follow_up, got: noteKind !== "not-a-follow-up" }
}

function kindOf({ kind, labels }: LabelledLetter, { noteKind }: Review): Judgement["kind"] {
  const right = KIND_LABELS[kind]
  if (!right || labels.is_follow_up === false) return null
  return { isRight: right.includes(noteKind), expected: kind, got: noteKind }
}

function evidenceOf(letter: LabelledLetter, states: ReadonlyMap<string, Check>): readonly Answer[] {
  return RULE_LABELS.flatMap(({ ruleId, label, says }) => {
    const check = states.get(ruleId)
    const sentences = (letter.evidence[label] ?? []).flatMap((sentence) => findAll(letter.body, sentence))
    if (says === "fault" || check?.state !== "met" || letter.labels[label] !== true || sentences.length === 0)
      return []
    return [{ what: ruleId, id: letter.id, expected: true, got: touch(check.passages, sentences) }]
  })
}

function blanksOf(body: string, blanks: readonly string[], check: Check | undefined): Judgement["blanks"] {
  const marked = check?.diagnostics.flatMap((found) => found.span ?? []) ?? []
  const inBody = blanks.filter((blank) => findAll(body, blank).length > 0)
  const real = inBody.flatMap((blank) => findAll(body, blank))
  return {
    all: inBody.length,
    missed: inBody.filter((blank) => !touch(findAll(body, blank), marked)),
    invented: marked.filter((mark) => !touch([mark], real)).map(({ start, end }) => body.slice(start, end)),
  }
}

function touch(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end))
}

/** Where `words` stand in `body`, whatever the white space between them. */
function findAll(body: string, words: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+")
  if (pattern === "") return []
  return [...body.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
