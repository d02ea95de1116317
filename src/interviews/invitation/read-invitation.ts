import ICAL from "ical.js"
import { emptyInterview } from "~src/interviews/blank-interview"
import { companyFrom } from "~src/interviews/employer-domain"
import type { Interviewer } from "~src/interviews/interview"
import { channelOf } from "~src/interviews/invitation/channel-of"
import { contentLines } from "~src/interviews/invitation/content-lines"
import {
  type Invitation,
  type InvitationReading,
  LARGEST_INVITATION,
} from "~src/interviews/invitation/invitation"
import { type EventContext, isUtc, nextTime, repeats, timesIn } from "~src/interviews/invitation/next-time"
import { organiserOf, peopleOf } from "~src/interviews/invitation/people-of"
import { plainText } from "~src/interviews/invitation/plain-text"
import { inIanaZone, zoneOf } from "~src/interviews/invitation/zone-of"
import { roleIn } from "~src/interviews/role-in"

export interface InvitationOptions {
  /** ISO 8601. */
  readonly now: string
  /** The person's own addresses: she is not among those who interview. */
  readonly me: readonly string[]
  /** IANA name, for times without a zone; the machine's own zone without it. */
  readonly timeZone?: string
}

const MOST_EVENTS = 100
const LONGEST_TITLE = 300

/** Reads a calendar file (.ics). Never throws; whatever is in the file comes out as plain text. */
export function readInvitation(text: string, options: InvitationOptions): InvitationReading {
  if (text.length > LARGEST_INVITATION) return { ok: false, reason: "too-large" }
  const lines = contentLines(text)
  if (!lines.ok) return lines
  const calendars = parse(lines.text)
  if (calendars === null) return { ok: false, reason: "damaged" }
  const events = calendars.flatMap((calendar) =>
    calendar.getAllSubcomponents("vevent").map((event) => ({ event, calendar })),
  )
  if (events.length > MOST_EVENTS) return { ok: false, reason: "too-complex" }
  const invitations = events.flatMap(({ event, calendar }) => toInvitation(event, calendar, options) ?? [])
  if (invitations.length === 0) return { ok: false, reason: "no-event" }
  return { ok: true, invitations: nextFirst(invitations, options.now) }
}

type Parsed = ConstructorParameters<typeof ICAL.Component>[0]

function parse(text: string): readonly ICAL.Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(text)
    // Several calendars in one file come as a list of lists.
    const all = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return all.map((calendar) => new ICAL.Component(calendar as Parsed))
  } catch {
    return null
  }
}

/** null for an event without a time that can be read. */
function toInvitation(
  event: ICAL.Component,
  calendar: ICAL.Component,
  options: InvitationOptions,
): Invitation | null {
  try {
    const when = timeOf(event, calendar, options)
    if (when === null) return null
    const title = plainText(String(event.getFirstPropertyValue("summary") ?? ""), LONGEST_TITLE)
    const interviewers = peopleOf(event, options.me)
    return {
      title,
      interview: {
        ...emptyInterview(),
        company: companyFrom(organiserOf(event)) || companyOf(interviewers),
        role: roleIn(title),
        at: when.at,
        channel: channelOf(event),
        interviewers,
      },
      cancelled: isCancelled(event, calendar),
      repeats: repeats(event),
      isFirstOnly: when.isFirstOnly,
      zoneAssumed: when.zoneAssumed,
    }
  } catch {
    return null
  }
}

/** Where a service invites, the people of one employer are still that employer's; those of two leave it open. */
function companyOf(people: readonly Interviewer[]): string {
  const companies = new Set(people.map(({ email }) => companyFrom(email)).filter(Boolean))
  return companies.size === 1 ? ([...companies][0] ?? "") : ""
}

/** The instant of the event, or its date where it has no time of day; ISO 8601. */
function timeOf(event: ICAL.Component, calendar: ICAL.Component, { now, timeZone }: InvitationOptions) {
  const start = event.getFirstProperty("dtstart")
  const value: unknown = start?.getFirstValue()
  if (!start || !(value instanceof ICAL.Time)) return null
  const zone = isUtc(value) ? inIanaZone("UTC") : zoneOf(start.getFirstParameter("tzid") ?? "", calendar)
  const context = { read: zone ?? inIanaZone(timeZone), calendar, now: Date.parse(now) }
  const found = nextTime(event, context, movedTimes(event, context))
  return found && { ...found, zoneAssumed: zone === null && !value.isDate }
}

/** Times of a repeated event that were moved: each is an event of its own, beside the repeated one. */
function movedTimes(event: ICAL.Component, context: EventContext): readonly string[] {
  if (!repeats(event)) return []
  const uid = event.getFirstPropertyValue("uid")
  return context.calendar
    .getAllSubcomponents("vevent")
    .filter((other) => other !== event && other.getFirstPropertyValue("uid") === uid)
    .flatMap((other) => timesIn(other, "recurrence-id", context))
}

function isCancelled(event: ICAL.Component, calendar: ICAL.Component): boolean {
  const says = [event.getFirstPropertyValue("status"), calendar.getFirstPropertyValue("method")]
  return says.some((word) => typeof word === "string" && /^CANCEL(?:LED|ED)?$/i.test(word))
}

function nextFirst(invitations: readonly Invitation[], now: string): readonly Invitation[] {
  const time = ({ interview }: Invitation) => Date.parse(interview.at)
  const isPast = (one: Invitation) => Number(time(one) < Date.parse(now))
  return invitations.toSorted((a, b) => isPast(a) - isPast(b) || time(a) - time(b))
}
