import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import { practice } from "~src/webmail/adapters/practice"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

const ADAPTERS: Readonly<Record<string, WebmailAdapter>> = {
  "mail.google.com": gmail,
  "outlook.live.com": outlook,
  "outlook.office.com": outlook,
  "outlook.office365.com": outlook,
  "outlook.cloud.microsoft": outlook,
}

/** The host of this page; a window that a webmail opened empty, to write in, belongs to that webmail. */
export function pageHost(): string {
  if (location.hostname !== "" || !URL.canParse(self.origin)) return location.hostname
  return new URL(self.origin).hostname
}

/** The webmail at `hostname` (as in `location.hostname`); our own pages, which have no such host, hold practice windows. */
export function adapterFor(hostname: string): WebmailAdapter {
  return ADAPTERS[hostname] ?? practice
}
