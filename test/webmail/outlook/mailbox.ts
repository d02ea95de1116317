import { element } from "../page/element"
import { sampleMail } from "../page/sample-mail"

function list(mails: number): HTMLElement {
  const rows = sampleMail(mails).map(({ from, subject, preview, time, unread }) =>
    element(
      unread ? "div.mailRow.unread" : "div.mailRow",
      { role: "option", "aria-selected": "false" },
      element("span.face", { "aria-hidden": "true" }, from.charAt(0)),
      element("div.mailFrom", {}, from, element("span.mailTime", {}, time)),
      element("div.mailSubject", {}, subject),
      element("div.mailPreview", {}, preview),
    ),
  )
  return element("div.mailList", { role: "listbox", "aria-label": "Message list" }, ...rows)
}

/** The message that replies and forwards belong to. Its subject has the id pattern of a subject field, but is none. */
function conversation(): HTMLElement {
  return element(
    "div.conversation",
    { "data-app-section": "ConversationContainer" },
    element(
      "span.readSubject",
      { id: "MSG_read_SUBJECT", role: "heading", "aria-level": "2" },
      "Analyst interview on Thursday",
    ),
    element("p", {}, "Thank you for coming in. We will be in touch by Friday."),
    element("p", {}, "Dana"),
  )
}

/** Builds the mailbox with so many mails in its list, and gives the reading pane, where compose windows open. */
export function buildMailbox(mails = 30): HTMLElement {
  const folders = ["Inbox", "Drafts", "Sent Items", "Deleted Items", "Archive"].map((name) =>
    element("a.folder", {}, name),
  )
  const pane = element("div.readingPane", { id: "ReadingPaneContainerId", role: "main" }, conversation())
  document.body.append(
    element(
      "header.suiteBar",
      { role: "banner" },
      element("span", {}, "Practice mail"),
      element("div.suiteSearch", { role: "search" }, "Search"),
    ),
    element("div.columns", {}, element("nav.folders", { role: "navigation" }, ...folders), list(mails), pane),
  )
  return pane
}

/** Builds a page that holds nothing but one mail being written, and gives the place for it. */
export function buildOwnWindow(): HTMLElement {
  const root = element("div.columns", { id: "_owa_projection_root" })
  document.body.append(root)
  return root
}
