import { isOpen } from "~src/interviews/cadence/cadence"
import { plusHours } from "~src/interviews/cadence/civil-day"
import type { DueNote } from "~src/interviews/cadence/due-note"
import { afterQuiet, type QuietHours } from "~src/interviews/cadence/quiet-hours"
import type { SentKind } from "~src/interviews/sent-note"

/** One interview with what is due for it. */
export interface Remindable {
  readonly id: string
  readonly due: readonly DueNote[]
  /** Notes that were put off, also those whose time has come. */
  readonly snoozed: readonly { readonly due: string; readonly until: string }[]
  /** ISO 8601 instant at which the person wrote the interview down. */
  readonly createdAt: string
}

/** Notes of one kind for one interview, told together. */
export interface Reminder {
  readonly interviewId: string
  readonly kind: SentKind
  readonly due: readonly DueNote[]
}

export interface ReminderPlan {
  /** How many notes wait for the person now. */
  readonly waiting: number
  /** What is to be told now. */
  readonly tell: readonly Reminder[]
  /** Everything that counts as told from now on: each note once, and once more each time the person put it off. */
  readonly told: readonly string[]
  /** ISO 8601 instant at which to look again, null when nothing will change by itself. */
  readonly nextAt: string | null
}

export interface ReminderOptions {
  /** ISO 8601. */
  readonly now: string
  readonly quiet: QuietHours | null
  /** `told` of earlier plans. */
  readonly told: ReadonlySet<string>
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
  const ripe = notes.filter(({ due, key, at }) => isOpen(due) && !told.has(key) && isReached(at, now))
  const fresh = ripe.filter(({ at }) => !isReached(plusHours(at, STALE_HOURS), now))
  return {
    waiting: notes.filter(({ due }) => isOpen(due)).length,
    tell: isQuietNow ? [] : inGroups(fresh),
    told: isQuietNow ? [] : ripe.map(({ key }) => key),
    nextAt: nextLook(notes, options),
  }
}

interface Moment {
  readonly interviewId: string
  readonly due: DueNote
  /** Tells this telling from all others. */
  readonly key: string
  /** ISO 8601 instant of telling. */
  readonly at: string
}

function moment({ id, snoozed, createdAt }: Remindable, due: DueNote, options: ReminderOptions): Moment {
  const until = snoozed.find((snooze) => snooze.due === due.id)?.until
  const opens = plusHours(due.from, TELL_AFTER_HOURS[due.kind])
  const known = Number.isNaN(Date.parse(createdAt)) ? opens : plusHours(createdAt, AFTER_WRITING_HOURS)
  const at = until ?? later(opens, known)
  return {
    interviewId: id,
    due,
    key: until === undefined ? `${id}/${due.id}` : `${id}/${due.id}@${until}`,
    at: afterQuiet(at, options.quiet, options.timeZone),
  }
}

function nextLook(notes: readonly Moment[], { now, quiet, told, timeZone }: ReminderOptions): string | null {
  const changes = notes.flatMap(({ due, key, at }) => [
    due.from,
    due.snoozedUntil ?? due.from,
    due.closes,
    // What is ripe in quiet hours is told when they end.
    told.has(key) ? due.from : isReached(at, now) ? afterQuiet(now, quiet, timeZone) : at,
  ])
  const ahead = changes.map((instant) => Date.parse(instant)).filter((time) => time > Date.parse(now))
  if (ahead.length === 0) return null
  const latest = Date.parse(now) + LONGEST_WAIT_HOURS * 3_600_000
  return new Date(ahead.reduce((first, time) => Math.min(first, time), latest)).toISOString()
}

function inGroups(notes: readonly Moment[]): readonly Reminder[] {
  const groups = new Map<string, { interviewId: string; kind: SentKind; due: DueNote[] }>()
  for (const { interviewId, due } of notes) {
    const key = `${interviewId}/${due.kind}`
    const group = groups.get(key) ?? { interviewId, kind: due.kind, due: [] }
    group.due.push(due)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b
}

function isReached(instant: string, now: string): boolean {
  return Date.parse(instant) <= Date.parse(now)
}
