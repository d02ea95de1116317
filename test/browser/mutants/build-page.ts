import type { Mailbox } from "~src/draft/snapshot"
import { openCompose as openGmail } from "~test/webmail/gmail/compose"
import { buildMailbox as buildGmail, buildOwnWindow as buildGmailWindow } from "~test/webmail/gmail/mailbox"
import { openCompose as openOutlook } from "~test/webmail/outlook/compose"
import {
  buildMailbox as buildOutlook,
  buildOwnWindow as buildOutlookWindow,
} from "~test/webmail/outlook/mailbox"
import { element } from "~test/webmail/page/element"
import type { ComposeRequest } from "~test/webmail/practice"
import { OWN_TEXT, type Setting } from "./windows"

/** What is really there, whatever the adapter finds. */
export interface BuiltPage {
  readonly window: HTMLElement
  readonly body: HTMLElement
  /** What holds the writer's words, and nothing else. */
  readonly own: HTMLElement
  /** The first element of the quoted mail, or null where nothing is quoted. */
  readonly quote: HTMLElement | null
  /** null where the window has no field for it. */
  readonly subject: HTMLInputElement | null
  readonly send: HTMLElement
  /** Everybody the mail goes to, as far as the page shows it. */
  readonly people: readonly Mailbox[]
  /** Bodies of other mails that are being written in the same page. */
  readonly others: readonly HTMLElement[]
}

/** Another mail, to somebody else. */
const OTHER: ComposeRequest = {
  kind: "new",
  to: [{ name: "Mira Olsen", address: "mira@halden.example" }],
  subject: "Lunch",
  body: "<div>Shall we?</div>",
}
/** In the list behind the window. A few tell as much as all, which take most of the time to lay out. */
const MAILS = 3
const NOTHING = { send: () => {}, closed: () => {} }

/** Beside every window: a field that is like a body in everything, and no mail. */
function chat(): HTMLElement {
  const field = { contenteditable: "true", role: "textbox", "aria-multiline": "true" }
  return element("div", { role: "region" }, element("div", field, "Hello"), element("button", {}, "Go"))
}

function peopleOf({ to = [], cc = [], chips }: ComposeRequest): Mailbox[] {
  const read = (people: ComposeRequest["to"] = [], field: Mailbox["field"]) =>
    people.map(({ name, address = "" }) => ({ name: chips === "folded" ? "" : name, address, field }))
  // The folded line does not say who is in copy.
  return [...read(to, "to"), ...read(cc, chips === "folded" ? "to" : "cc")]
}

/** Of Outlook's quote the rule above it: what stands before that is empty. */
const QUOTES = ".gmail_quote_container, hr, #divRplyFwdMsg"

/** What is in `body`, by the text the request gave it. */
function partsOf(body: HTMLElement): Pick<BuiltPage, "body" | "own" | "quote"> {
  if (body instanceof HTMLTextAreaElement) return { body, own: body, quote: null }
  const own = [...body.querySelectorAll<HTMLElement>("*")].find(
    (each) => each.textContent === OWN_TEXT && !each.firstElementChild,
  )
  if (!own) throw new Error("The writer's words are not in the body.")
  return { body, own, quote: body.querySelector<HTMLElement>(QUOTES) }
}

/** A page of Gmail with a window for `request`, in the empty document. */
export function buildGmailPage(request: ComposeRequest, { ownWindow = false, beside }: Setting): BuiltPage {
  const places = ownWindow ? null : buildGmail({ messages: 3, mails: MAILS })
  const main = ownWindow ? buildGmailWindow() : null
  const open = (what: ComposeRequest) =>
    openGmail(what, {
      ...NOTHING,
      undo: "native",
      ownWindow,
      put: (made, place) => {
        if (place === "inline") places?.conversation.querySelector(".adn:last-child")?.append(made)
        else (main ?? places?.popups)?.append(made)
      },
    })
  const { root, body, subject } = open(request)
  const others = beside ? [open(OTHER).body] : []
  const around = main ?? places?.popups
  around?.append(chat())
  const send = root.querySelector<HTMLElement>(".aoO")!
  return { window: root, ...partsOf(body), subject, send, people: peopleOf(request), others }
}

/** A page of Outlook with a window for `request`, in the empty document. */
export function buildOutlookPage(request: ComposeRequest, { ownWindow = false, beside }: Setting): BuiltPage {
  const pane = ownWindow ? buildOutlookWindow() : buildOutlook(MAILS)
  const place = (made: HTMLElement) => pane.prepend(made)
  const open = (what: ComposeRequest) => openOutlook(what, { ...NOTHING, ownWindow, place })
  const { root, body, subject } = open(request)
  const others = beside ? [open({ ...OTHER, bar: request.bar ?? "new" }).body] : []
  pane.append(chat())
  const send = root.querySelector<HTMLElement>(
    '[id$="__primaryActionButton"], .ms-Button--primary:not([aria-haspopup])',
  )!
  const field = request.withoutSubject ? null : subject.input
  return { window: root, ...partsOf(body), subject: field, send, people: peopleOf(request), others }
}
