import type { NoteKind } from "~src/draft/note-kind"
import type { Span } from "~src/draft/span"
import type { Fix, Importance, RuleContext } from "~src/rules/rule"

export type Severity = "error" | "warning" | "suggestion"
export type Verdict = "ready" | "almost" | "not-ready" | "not-a-follow-up"
export type CheckState = "met" | "unmet" | "unknown" | "not-applicable"

/** A problem made ready to show. */
export interface Diagnostic {
  readonly ruleId: string
  readonly messageId: string
  /** English; `data` and `messageId` let the interface say it in another language. */
  readonly message: string
  readonly data: Readonly<Record<string, string | number>>
  readonly severity: Severity
  readonly span: Span | null
  readonly fixes: readonly Fix[]
}

/** One row of the checklist. `importance` is null where the rule does not matter for this kind of note. */
export interface Check {
  readonly ruleId: string
  readonly state: CheckState
  readonly importance: Importance | null
  readonly passages: readonly Span[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All rules run on one draft. */
export interface Review {
  readonly noteKind: NoteKind
  readonly verdict: Verdict
  /** In checklist order. */
  readonly checks: readonly Check[]
  /** Of all unmet checks, in checklist order. */
  readonly diagnostics: readonly Diagnostic[]
  /** Rules that threw and were left out. */
  readonly failures: readonly string[]
  readonly words: number
  /** The language the draft is in when that is not English, as an ISO 639-1 code: nothing is judged then. */
  readonly foreign: string | null
}

export interface ReviewOptions extends RuleContext {
  /** Set when the person said what kind of note this is; otherwise it is read from the draft. */
  readonly noteKind: NoteKind | null
  /** The language of the draft, where it is known not to be English; absent or null otherwise. */
  readonly foreign?: string | null
  /** Rules switched off in the settings, or ignored for this draft. */
  readonly off: ReadonlySet<string>
}
