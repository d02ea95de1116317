import { element } from "../page/element"
import { sampleMail } from "../page/sample-mail"
import { openConversation } from "./conversation"

/** Where compose windows go: over the list, or into the open conversation. */
export interface MailboxPlaces {
  readonly popups: HTMLElement
  readonly conversation: HTMLElement
}

function list(mails: number): HTMLElement {
  const rows = sampleMail(mails).map(({ from, subject, preview, time, unread }) =>
    element(
      unread ? "tr.zA.zE" : "tr.zA.yO",
      { role: "row" },
      element("td.oZ-x3", {}, element("div.T-Jo", { role: "checkbox", "aria-checked": "false" })),
      element("td.yX", {}, from),
      element("td.xY.a4W", {}, element("span.bog", {}, subject), element("span.y2", {}, ` – ${preview}`)),
      element("td.xW", {}, time),
    ),
  )
  return element(
    "div.ae4",
    { role: "main" },
    element("table.F.cf.zt", { role: "grid" }, element("tbody", {}, ...rows)),
  )
}

/** What the address asks the page to be. */
export interface MailboxView {
  /** How many messages the conversation has. */
  readonly messages?: number
  /** How many mails the list has; all that fit without it. */
  readonly mails?: number
  /** Where the conversation stands beside the list; without this it takes its place. */
  readonly readingPane?: string | null
}

/** Builds the mailbox behind the compose windows. */
export function buildMailbox({
  messages = 1,
  mails = 40,
  readingPane = null,
}: MailboxView = {}): MailboxPlaces {
  const folders = ["Inbox", "Starred", "Snoozed", "Sent", "Drafts", "More"].map((name) =>
    element("a.J-Ke", {}, name),
  )
  const composeButton = element("div.T-I.T-I-KE.L3", { role: "button" }, "Compose")
  const conversation = openConversation(messages)
  const listed = list(mails)
  if (readingPane) {
    conversation.removeAttribute("role")
    listed.dataset.pane = readingPane
  }
  const header = element(
    "header.gb",
    { role: "banner" },
    element("span.gb-mark", {}, "Practice mail"),
    element("div.gb-search", { role: "search" }, "Search mail"),
  )
  const side = element("nav.aeN", { role: "navigation" }, element("div.z0", {}, composeButton), ...folders)
  const popups = element("div.no", {})
  const strip = element("div.dw", {}, element("div.nH", {}, element("div.nH", {}, popups)))
  // In the reading pane the conversation is a part of the list's own region.
  if (readingPane) listed.append(element("div.pane", {}, conversation))
  const columns = element("div.nH.bkL", {}, side, listed, ...(readingPane ? [] : [conversation]))
  document.body.append(element("div.nH.bkK", {}, header, columns), strip)
  return { popups, conversation }
}

/** Builds a page that holds nothing but one mail being written, and gives the place for it. */
export function buildOwnWindow(): HTMLElement {
  const main = element("div.nH", { role: "main" })
  document.body.className = "xE xp"
  document.body.append(element("div.nH", {}, main))
  return main
}
