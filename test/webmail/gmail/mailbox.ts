import { element } from "../page/element"
import { sampleMail } from "../page/sample-mail"

/** Where compose windows go: over the list, or into the open conversation. */
export interface MailboxPlaces {
  readonly popups: HTMLElement
  readonly conversation: HTMLElement
}

function list(): HTMLElement {
  const rows = sampleMail(40).map(({ from, subject, preview, time, unread }) =>
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

function openConversation(): HTMLElement {
  const text = element(
    "div.a3s.aiL",
    {},
    element("p", {}, "Thank you for coming in. We will be in touch by Friday."),
    element("p", {}, "Dana"),
  )
  const message = element(
    "div.adn.ads",
    { role: "listitem" },
    element("div.gs", {}, element("h3.iw", {}, "Dana Whitfield"), text),
  )
  const heading = element("h2.hP", {}, "Analyst interview on Thursday")
  return element("div.nH.if", { role: "main", hidden: "" }, heading, message)
}

/** Builds the mailbox behind the compose windows. */
export function buildMailbox(): MailboxPlaces {
  const folders = ["Inbox", "Starred", "Snoozed", "Sent", "Drafts", "More"].map((name) =>
    element("a.J-Ke", {}, name),
  )
  const composeButton = element("div.T-I.T-I-KE.L3", { role: "button" }, "Compose")
  const conversation = openConversation()
  const header = element(
    "header.gb",
    { role: "banner" },
    element("span.gb-mark", {}, "Practice mail"),
    element("div.gb-search", { role: "search" }, "Search mail"),
  )
  const side = element("nav.aeN", { role: "navigation" }, element("div.z0", {}, composeButton), ...folders)
  const popups = element("div.no", {})
  const strip = element("div.dw", {}, element("div.nH", {}, element("div.nH", {}, popups)))
  document.body.append(
    element("div.nH.bkK", {}, header, element("div.nH.bkL", {}, side, list(), conversation)),
    strip,
  )
  return { popups, conversation }
}
