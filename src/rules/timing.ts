import { findNoteKind } from "~src/draft/find-note-kind"
import { type Brake, brakeFor } from "~src/interviews/cadence/brake"
import type { CadenceInput, SentFact } from "~src/interviews/cadence/due-note"
import { plainCalendar } from "~src/interviews/cadence/work-calendar"
import type { Interview } from "~src/interviews/interview"
import { emptyProgress } from "~src/interviews/progress"
import {
  defineRule,
  type Outcome,
  type Problem,
  type RuleContext,
  type RuleMeta,
  type SentNote,
} from "~src/rules/rule"

type MessageId = "amber" | "late" | "beforePromised" | "tooSoon" | "enough"

const MET: Outcome<MessageId> = { state: "met", passages: [] }
const UNKNOWN: Outcome<MessageId> = { state: "unknown" }
const HOUR = 3_600_000
const DAY_HOURS = 24
const IMPORTANCE: RuleMeta["importance"] = {
  "thank-you": "should",
  "check-in": "should",
  "final-check-in": "should",
  "after-rejection": "should",
  reply: "should",
}

/** Opinion: a late thank-you is still worth sending, and when to answer a reply or a no cannot be told from the record. */
export const timing = defineRule({
  meta: {
    id: "timing",
    title: "A good time to send it",
    ask: "Mind the time",
    why: "Within a day the talk is fresh; a check-in is best once the promised date, or a week, has passed.",
    source:
      "Alternative Staffing; “The Value of Post Interview Follow Up”; Michelle Keefe (2023); a guide with two example letters",
    importance: IMPORTANCE,
    quietWhenMet: true,
  },
  messages: {
    amber: "The interview was {hours} hours ago. Today is still a good day to send this.",
    late: "The interview was {days} days ago. A late note is better than none.",
    beforePromised: "They named {promised}. From {from} on a check-in is welcome.",
    tooSoon: "It is a little early to ask. From {from} on a check-in is welcome.",
    enough: "{count} check-ins went out already. It may be best to let it rest now.",
  },
  /** Once a thank-you is late there is nothing to put right: it is worth sending, and nothing is held against it. */
  importanceFor(noteKind, _draft, { interview, now }) {
    const isLate = noteKind === "thank-you" && hoursSince(interview?.at ?? "", now) >= 2 * DAY_HOURS
    return isLate ? "could" : (IMPORTANCE[noteKind] ?? null)
  },
  check(draft, context) {
    const { interview } = context
    if (interview === null || Number.isNaN(Date.parse(context.now))) return UNKNOWN
    switch (context.noteKind ?? findNoteKind(draft, context)) {
      case "thank-you":
        return sinceInterview(interview, context.now)
      case "check-in":
        return checkIn("check-in", interview, context)
      case "final-check-in":
        return checkIn("final-check-in", interview, context)
      default:
        return UNKNOWN
    }
  },
})

/** Elapsed time, so that an evening interview is thanked for the next morning and a change of the clocks moves nothing. */
function sinceInterview({ at }: Interview, now: string): Outcome<MessageId> {
  const hours = hoursSince(at, now)
  if (Number.isNaN(hours) || hours < -earliest(at)) return UNKNOWN
  if (hours < DAY_HOURS) return MET
  const problem: Problem<MessageId> =
    hours < 2 * DAY_HOURS
      ? { messageId: "amber", data: { hours } }
      : { messageId: "late", data: { days: Math.floor(hours / DAY_HOURS) } }
  return { state: "unmet", problems: [problem] }
}

/** Where only the day is known, its hours count from the end of that day: nobody is late by a guess. */
function instantOf(at: string): string {
  return isDay(at) ? `${at}T23:59:59` : at
}

/** Whole hours; NaN where either time is not known. */
function hoursSince(at: string, now: string): number {
  return Math.floor((Date.parse(now) - Date.parse(instantOf(at))) / HOUR)
}

/** How many hours before `instantOf` the interview may have been. */
function earliest(at: string): number {
  return isDay(at) ? DAY_HOURS : 0
}

function isDay(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(at)
}

function checkIn(
  kind: "check-in" | "final-check-in",
  interview: Interview,
  context: RuleContext,
): Outcome<MessageId> {
  const brake = brakeFor(kind, cadenceInput(interview, context))
  if (brake !== null) return braked(brake)
  return interview.at === "" && interview.promisedBy === "" ? UNKNOWN : MET
}

function braked(brake: Brake): Outcome<MessageId> {
  const unmet = (problem: Problem<MessageId>): Outcome<MessageId> => ({ state: "unmet", problems: [problem] })
  switch (brake.reason) {
    case "before-promised":
      return unmet({
        messageId: "beforePromised",
        data: { promised: inWords(brake.promised), from: inWords(brake.from) },
      })
    case "too-soon":
      return unmet({ messageId: "tooSoon", data: { from: inWords(brake.from) } })
    case "enough-check-ins":
      return unmet({ messageId: "enough", data: { count: brake.count } })
    default:
      return UNKNOWN
  }
}

/** Notes of which it is not known when they were sent cannot be counted; one that went to several people counts once. */
function cadenceInput(interview: Interview, context: RuleContext): CadenceInput {
  const { sentNotes, progress = emptyProgress(), now, calendar = plainCalendar } = context
  return {
    interview,
    progress,
    sent: [...new Map(sentNotes.map((note) => [`${note.kind} ${note.at}`, note])).values()].flatMap(sentFact),
    now,
    calendar,
  }
}

function sentFact({ to, at, kind }: SentNote): readonly SentFact[] {
  if (at === undefined || kind === undefined || kind === "not-a-follow-up") return []
  const mailbox = to.includes("@") ? { name: "", address: to } : { name: to, address: "" }
  return [{ to: [mailbox], kind, at }]
}

/** "Friday, March 6", of an ISO 8601 date or instant. */
function inWords(iso: string): string {
  const at = new Date(/T/i.test(iso) ? iso : `${iso}T12:00:00`)
  return at.toLocaleDateString("en-US", { weekday: "long", month: "long", day: "numeric" })
}
