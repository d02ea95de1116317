import type { Draft } from "~src/draft/draft"
import type { Finding } from "~src/draft/finding"
import type { NoteKind } from "~src/draft/note-kind"
import type { Span } from "~src/draft/span"
import type { WorkCalendar } from "~src/interviews/cadence/work-calendar"
import type { Interview } from "~src/interviews/interview"
import type { Progress } from "~src/interviews/progress"

/** How much a rule matters for one kind of note. Only an unmet `must` keeps a draft from being ready. */
export type Importance = "must" | "should" | "could"

/** A replacement of the text at `span`. */
export interface Fix {
  readonly span: Span
  readonly replacement: string
}

/** What breaks a rule. Without `span` the problem is that something is missing from the draft as a whole. */
export interface Problem<MessageId extends string = string> {
  readonly messageId: MessageId
  /** Values for the `{name}` slots of the message. */
  readonly data?: Readonly<Record<string, string | number>>
  readonly span?: Span
  /** Best first. */
  readonly fixes?: readonly Fix[]
}

/** What a rule says of a draft. `unknown` needs a fact nobody has given: it is shown to nobody, never a guess. */
export type Outcome<MessageId extends string = string> =
  | { readonly state: "met"; readonly passages: readonly Span[] }
  | { readonly state: "unmet"; readonly problems: readonly Problem<MessageId>[] }
  | { readonly state: "unknown" }
  | { readonly state: "not-applicable" }

/** A note that was already sent to somebody met at the same interview. */
export interface SentNote {
  /** Address, or name where no address is known. */
  readonly to: string
  /** "" when its text was not kept. */
  readonly body: string
  /** ISO 8601 instant of sending. */
  readonly at?: string
  readonly kind?: NoteKind
}

/** Everything a rule may know besides the draft itself. */
export interface RuleContext {
  /** null when no interview belongs to this draft. */
  readonly interview: Interview | null
  readonly sentNotes: readonly SentNote[]
  /** ISO 8601. */
  readonly now: string
  /** The proofreader's findings for exactly this body, or null while they are not there. */
  readonly findings: readonly Finding[] | null
  /** What kind of note this is, where that is settled already; a rule that needs it reads it from the draft otherwise. */
  readonly noteKind?: NoteKind | null
  /** How far it has come since the interview; absent when that is not known. */
  readonly progress?: Progress
  /** Her days of work and holidays; the usual ones where absent. */
  readonly calendar?: WorkCalendar
  /** Companies of the person's other interviews. */
  readonly otherCompanies?: readonly string[]
}

export interface RuleMeta<Id extends string = string> {
  /** Kebab-case, equal to the file name. */
  readonly id: Id
  /** The checklist row, phrased as the thing that is there when the rule is met: "A thank-you". */
  readonly title: string
  /** What to do when it is unmet: "Say thank you". */
  readonly ask: string
  /** One sentence on why it matters, shown in the panel and in docs/rules.md. */
  readonly why: string
  /** Where the practice comes from. */
  readonly source: string
  readonly importance: Readonly<Partial<Record<NoteKind, Importance>>>
  /** Set where only an unmet rule is news: the met ones can be summed up in one row. */
  readonly quietWhenMet?: boolean
}

export interface Rule<Id extends string = string, MessageId extends string = string> {
  readonly meta: RuleMeta<Id>
  /** English texts with `{name}` slots. */
  readonly messages: Readonly<Record<MessageId, string>>
  /** Where what is known of the interview changes how much the rule matters; `meta.importance` holds otherwise. */
  importanceFor?(noteKind: NoteKind, draft: Draft, context: RuleContext): Importance | null
  /** Pure and synchronous. */
  check(draft: Draft, context: RuleContext): Outcome<MessageId>
}

/** Keeps the literal types of `rule` while checking its shape. */
export function defineRule<const Id extends string, const MessageId extends string>(
  rule: Rule<Id, MessageId>,
): Rule<Id, MessageId> {
  return rule
}

/** The same importance in every kind of note: faults and manners, rather than what one kind is made of. */
export function inEveryNote(
  importance: Importance,
): Readonly<Record<Exclude<NoteKind, "not-a-follow-up">, Importance>> {
  return {
    "thank-you": importance,
    "check-in": importance,
    "final-check-in": importance,
    "after-rejection": importance,
    reply: importance,
  }
}
