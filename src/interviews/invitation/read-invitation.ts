import ICAL from "ical.js"
import { emptyInterview } from "~src/interviews/blank-interview"
import { companyFrom } from "~src/interviews/employer-domain"
import { channelOf } from "~src/interviews/invitation/channel-of"
import { contentLines } from "~src/interviews/invitation/content-lines"
import {
  type Invitation,
  type InvitationReading,
  LARGEST_INVITATION,
} from "~src/interviews/invitation/invitation"
import { nextTime, repeats, wallText } from "~src/interviews/invitation/next-time"
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
  const calendar = parse(lines.text)
  if (calendar === null) return { ok: false, reason: "damaged" }
  const events = calendar.getAllSubcomponents("vevent")
  if (events.length > MOST_EVENTS) return { ok: false, reason: "too-complex" }
  const invitations = events.flatMap((event) => toInvitation(event, calendar, options) ?? [])
  if (invitations.length === 0) return { ok: false, reason: "no-event" }
  return { ok: true, invitations: nextFirst(invitations, options.now) }
}

function parse(text: string): ICAL.Component | null {
  try {
    const parsed: unknown = ICAL.parse(text)
    // Several calendars in one file come as a list of lists; the first is the invitation.
    const first = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed
    return new ICAL.Component(first as ConstructorParameters<typeof ICAL.Component>[0])
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
    return {
      title,
      interview: {
        ...emptyInterview(),
        company: companyFrom(organiserOf(event)),
        role: roleIn(title),
        at: when.at,
        channel: channelOf(event),
        interviewers: peopleOf(event, options.me),
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

/** The instant of the event, or its date where it has no time of day; ISO 8601. */
function timeOf(event: ICAL.Component, calendar: ICAL.Component, { now, timeZone }: InvitationOptions) {
  const start = event.getFirstProperty("dtstart")
  const value: unknown = start?.getFirstValue()
  if (!start || !(value instanceof ICAL.Time)) return null
  const isUtc = value.zone === ICAL.Timezone.utcTimezone
  const zone = isUtc ? inIanaZone("UTC") : zoneOf(start.getFirstParameter("tzid") ?? "", calendar)
  const read = zone ?? inIanaZone(timeZone)
  const found = nextTime(event, read, Date.parse(now), movedTimes(event, calendar))
  if (found === null) return null
  const { time, isFirstOnly } = found
  const at = time.isDate ? wallText(time) : new Date(read(time)).toISOString()
  return { at, isFirstOnly, zoneAssumed: zone === null && !time.isDate }
}

/** Times of a repeated event that were moved: each is an event of its own, beside the repeated one. */
function movedTimes(event: ICAL.Component, calendar: ICAL.Component): ReadonlySet<string> {
  if (!repeats(event)) return new Set()
  const uid = event.getFirstPropertyValue("uid")
  const moved: readonly unknown[] = calendar
    .getAllSubcomponents("vevent")
    .filter((other) => other !== event && other.getFirstPropertyValue("uid") === uid)
    .map((other) => other.getFirstPropertyValue("recurrence-id"))
  return new Set(moved.flatMap((time) => (time instanceof ICAL.Time ? wallText(time) : [])))
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
