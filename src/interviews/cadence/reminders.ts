import { isOpen } from "~src/interviews/cadence/cadence"
import { plusHours } from "~src/interviews/cadence/civil-day"
import type { DueNote } from "~src/interviews/cadence/due-note"
import { afterQuiet, type QuietHours } from "~src/interviews/cadence/quiet-hours"
import { inGroups, type Reminder } from "~src/interviews/cadence/reminder"
import type { Interview } from "~src/interviews/interview"
import type { Progress } from "~src/interviews/progress"
import type { SentKind } from "~src/interviews/sent-note"

/** One interview with what is due for it. */
export interface Remindable {
  readonly id: string
  readonly interview: Pick<Interview, "at" | "promisedBy">
  /** `snoozed` holds notes that were put off, also those whose time has come. */
  readonly progress: Pick<Progress, "statusSince" | "snoozed">
  readonly due: readonly DueNote[]
  /** ISO 8601 instant at which the person wrote the interview down. */
  readonly createdAt: string
}

/** That something was told. */
export interface Telling {
  /** The dates it counted from, as they were noted then. */
  readonly on: string
  /** ISO 8601. */
  readonly at: string
}

export interface ReminderPlan {
  /** How many notes wait for the person now. */
  readonly waiting: number
  /** What is to be told now. */
  readonly tell: readonly Reminder[]
  /**
   * What counts as told from now on, beside what did before: the notes of one kind for one interview once, whoever they
   * are to; once more each time the person put them off, and when they were moved to a later date after they were told.
   */
  readonly told: readonly (readonly [string, Telling])[]
  /** ISO 8601 instant at which to look again, null when nothing will change by itself. */
  readonly nextAt: string | null
}

export interface ReminderOptions {
  /** ISO 8601. */
  readonly now: string
  readonly quiet: QuietHours | null
  /** `told` of earlier plans. */
  readonly told: ReadonlyMap<string, Telling>
  readonly timeZone?: string
}

/** After a note opens: the interview may last two hours, and check-ins open at midnight. */
const TELL_AFTER_HOURS: Readonly<Record<SentKind, number>> = {
  "thank-you": 2,
  reply: 4,
  "after-rejection": 4,
  "check-in": 9,
  "final-check-in": 9,
}
/** Who has just written an interview down needs no telling. */
const AFTER_WRITING_HOURS = 1
/** What should have been told longer ago, while the machine was off, is left to badge and popup. */
const STALE_HOURS = 72
/** Zones, clocks and settings change: look again at least so often while anything is to come. */
const LONGEST_WAIT_HOURS = 12

/** What to tell now and when to look again. The same input gives the same plan, so it may be made any number of times. */
export function planReminders(interviews: readonly Remindable[], options: ReminderOptions): ReminderPlan {
  const { now, quiet, told, timeZone } = options
  const notes = interviews.flatMap((interview) => interview.due.map((due) => moment(interview, due, options)))
  const isQuietNow = afterQuiet(now, quiet, timeZone) !== now
  const ripe = notes.filter((note) => isOpen(note.due) && !isTold(note, told) && isReached(note.at, now))
  const fresh = ripe.filter(({ at }) => !isReached(plusHours(at, STALE_HOURS), now))
  return {
    waiting: notes.filter(({ due }) => isOpen(due)).length,
    tell: isQuietNow ? [] : inGroups(fresh),
    told: isQuietNow ? [] : ripe.map(({ key, on }) => [key, { on, at: now }]),
    nextAt: nextLook(notes, options),
  }
}

interface Moment {
  readonly interviewId: string
  readonly due: DueNote
  /** Tells this telling from all others. Nothing of a person is in it: an address may be mended, somebody added. */
  readonly key: string
  readonly on: string
  /** ISO 8601 instant of telling. */
  readonly at: string
}

/** Another date makes it another thing to tell, but only where it opens after it was told: the first may have been a slip. */
function isTold({ key, on, due }: Moment, told: ReadonlyMap<string, Telling>): boolean {
  const telling = told.get(key)
  return telling !== undefined && (telling.on === on || isReached(due.from, telling.at))
}

function moment(remindable: Remindable, due: DueNote, options: ReminderOptions): Moment {
  const { id, progress, createdAt } = remindable
  const until = progress.snoozed.find((snooze) => snooze.due === due.id)?.until
  const opens = plusHours(due.from, TELL_AFTER_HOURS[due.kind])
  const known = Number.isNaN(Date.parse(createdAt)) ? opens : plusHours(createdAt, AFTER_WRITING_HOURS)
  const at = until ?? later(opens, known)
  return {
    interviewId: id,
    due,
    key: until === undefined ? `${id}/${due.kind}` : `${id}/${due.kind}@${until}`,
    on: datesOf(remindable, due.kind),
    at: afterQuiet(at, options.quiet, options.timeZone),
  }
}

/** As they were written down: what is worked out from them changes when she travels. */
function datesOf({ interview, progress }: Remindable, kind: SentKind): string {
  if (kind === "thank-you") return interview.at
  if (kind === "reply" || kind === "after-rejection") return progress.statusSince
  return [interview.at, interview.promisedBy, progress.statusSince].join(" ")
}

function nextLook(notes: readonly Moment[], { now, quiet, told, timeZone }: ReminderOptions): string | null {
  const changes = notes.flatMap((note) => [
    note.due.from,
    note.due.snoozedUntil ?? note.due.from,
    note.due.closes,
    // What is ripe in quiet hours is told when they end.
    isTold(note, told) ? note.due.from : isReached(note.at, now) ? afterQuiet(now, quiet, timeZone) : note.at,
  ])
  const ahead = changes.map((instant) => Date.parse(instant)).filter((time) => time > Date.parse(now))
  if (ahead.length === 0) return null
  const latest = Date.parse(now) + LONGEST_WAIT_HOURS * 3_600_000
  return new Date(ahead.reduce((first, time) => Math.min(first, time), latest)).toISOString()
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b
}

function isReached(instant: string, now: string): boolean {
  return Date.parse(instant) <= Date.parse(now)
}
