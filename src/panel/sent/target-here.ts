import type { ComposeTarget } from "~src/templates/note-link"
import type { WebmailId } from "~src/webmail/compose-view"

/** The webmail and account of the page at `location`; null on a page that is neither Gmail nor Outlook. */
export function targetHere(
  webmail: WebmailId,
  { hostname, pathname }: Pick<Location, "hostname" | "pathname">,
): ComposeTarget | null {
  if (webmail === "gmail") return { webmail, gmailAccount: /\/u\/(\d+)/.exec(pathname)?.[1] ?? "" }
  if (webmail !== "outlook") return null
  return { webmail, outlookAccount: hostname === "outlook.live.com" ? "personal" : "work" }
}
