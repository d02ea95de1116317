import type ICAL from "ical.js"

const VIDEO =
  /\b(?:zoom\.us|zoomgov\.com|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|gotomeeting\.com|chime\.aws|meet\.jit\.si|bluejeans\.com|skype\.com)\b|microsoft teams|google meet|\b(?:zoom|video) (?:call|meeting|interview)\b/i
const PHONE =
  /\b(?:phone|telephone|call) (?:call|screen|interview)\b|^\s*tel:|^\s*\+?[\d\s().-]{7,}\s*$|^\s*phone\b/i

/** How an interview is held: "video", "phone" or "on site"; "" when the event does not say. Link first, since many links come with a number. */
export function channelOf(event: ICAL.Component): string {
  const text = (name: string) => {
    const value: unknown = event.getFirstPropertyValue(name)
    return typeof value === "string" ? value : ""
  }
  const location = text("location")
  const links = ["conference", "url", "x-google-conference", "x-microsoft-skypeteamsmeetingurl"].map(text)
  if (VIDEO.test([location, ...links, text("summary"), text("description")].join("\n"))) return "video"
  if (PHONE.test(location) || PHONE.test(text("summary"))) return "phone"
  return location.trim() !== "" && !/https?:/i.test(location) ? "on site" : ""
}
