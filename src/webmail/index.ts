import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import { practice } from "~src/webmail/adapters/practice"
import type { WebmailId } from "~src/webmail/compose-view"
import { finderFor } from "~src/webmail/finder-for"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

const ADAPTERS: Readonly<Record<WebmailId, WebmailAdapter>> = { gmail, outlook, practice }

/** The webmail at `hostname` (as in `location.hostname`); our own pages, which have no such host, hold practice windows. */
export function adapterFor(hostname: string): WebmailAdapter {
  return ADAPTERS[finderFor(hostname).id]
}
