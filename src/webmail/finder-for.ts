import { gmailWindow } from "~src/webmail/adapters/gmail-window"
import { outlookWindow } from "~src/webmail/adapters/outlook-window"
import { practiceWindow } from "~src/webmail/adapters/practice"
import type { WindowFinder } from "~src/webmail/webmail-adapter"

const FINDERS: Readonly<Record<string, WindowFinder>> = {
  "mail.google.com": gmailWindow,
  "outlook.live.com": outlookWindow,
  "outlook.office.com": outlookWindow,
  "outlook.office365.com": outlookWindow,
  "outlook.cloud.microsoft": outlookWindow,
}

/** The host of this page; a window that a webmail opened empty, to write in, belongs to that webmail. */
export function pageHost(): string {
  if (location.hostname !== "" || !URL.canParse(self.origin)) return location.hostname
  return new URL(self.origin).hostname
}

/** What knows the compose windows at `hostname`, see `adapterFor`. */
export function finderFor(hostname: string): WindowFinder {
  return FINDERS[hostname] ?? practiceWindow
}
