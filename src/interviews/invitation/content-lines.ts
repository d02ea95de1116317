import type { InvitationRefusal } from "~src/interviews/invitation/invitation"

/** The parts of a calendar file that are looked at: the rest never reaches the parser. */
const COMPONENTS = new Set(["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"])
const PROPERTIES = new Set([
  "ATTENDEE",
  "CONFERENCE",
  "DESCRIPTION",
  "DTSTART",
  "EXDATE",
  "LOCATION",
  "METHOD",
  "ORGANIZER",
  "RDATE",
  "RECURRENCE-ID",
  "RRULE",
  "STATUS",
  "SUMMARY",
  "TZID",
  "TZOFFSETFROM",
  "TZOFFSETTO",
  "UID",
  "URL",
  "X-GOOGLE-CONFERENCE",
  "X-LIC-LOCATION",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
])

const MOST_LINES = 50_000
const DEEPEST = 8
const LONGEST_LINE = 20_000
const LONGEST_NAME = 60

export type ContentLines =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: InvitationRefusal }

/**
 * The lines of a calendar file that matter, unfolded, for the parser: whole components that nobody asked for (alarms,
 * attachments) are left out, and so is what stands between lines by mistake. Linear in the length of `text`.
 */
export function contentLines(text: string): ContentLines {
  if (!/^\ufeff?\s*BEGIN:VCALENDAR\s/i.test(text.slice(0, 1_000))) return refused("not-a-calendar")
  const lines = unfolded(text)
  if (lines.length > MOST_LINES) return refused("too-complex")
  const kept: string[] = []
  const open: string[] = []
  for (const line of lines) {
    const reason = step(line, open, kept)
    if (reason) return refused(reason)
  }
  return open.length === 0 ? { ok: true, text: kept.join("\r\n") } : refused("damaged")
}

/** Takes one line: `open` are the components it stands in, `kept` the lines for the parser. Gives what is wrong, if anything. */
function step(line: string, open: string[], kept: string[]): InvitationRefusal | null {
  const [, word = "", component = ""] = /^(BEGIN|END):([A-Z0-9-]{1,60})\s*$/i.exec(line) ?? []
  const name = component.toUpperCase()
  const isEnd = word.toUpperCase() === "END"
  if (word !== "" && !isEnd) open.push(name)
  if (open.length > DEEPEST) return "too-complex"
  if (isWanted(open) && (word !== "" || PROPERTIES.has(nameOf(line)))) kept.push(line.slice(0, LONGEST_LINE))
  return isEnd && open.pop() !== name ? "damaged" : null
}

function unfolded(text: string): readonly string[] {
  return text
    .replace(/^\ufeff?\s*/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, "")
    .split("\n")
}

function refused(reason: InvitationRefusal): ContentLines {
  return { ok: false, reason }
}

/** Everything around the line has to be wanted. */
function isWanted(open: readonly string[]): boolean {
  return open.length > 0 && open.every((component) => COMPONENTS.has(component))
}

function nameOf(line: string): string {
  const end = line.slice(0, LONGEST_NAME).search(/[:;]/)
  return end === -1 ? "" : line.slice(0, end).toUpperCase()
}
