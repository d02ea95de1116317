import type { Mailbox } from "~src/draft/snapshot"
import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import { openCompose as openGmail } from "~test/webmail/gmail/compose"
import { buildMailbox as buildGmail, buildOwnWindow as buildGmailWindow } from "~test/webmail/gmail/mailbox"
import { openCompose as openOutlook } from "~test/webmail/outlook/compose"
import {
  buildMailbox as buildOutlook,
  buildOwnWindow as buildOutlookWindow,
} from "~test/webmail/outlook/mailbox"
import type { ComposeRequest } from "~test/webmail/practice"

/** What is really there, whatever the adapter finds. */
export interface BuiltPage {
  readonly window: HTMLElement
  readonly body: HTMLElement
  /** null where the window has no field for it. */
  readonly subject: HTMLInputElement | null
  readonly send: HTMLElement
  /** Everybody the mail goes to, as far as the page shows it. */
  readonly people: readonly Mailbox[]
}

export interface MutantPage {
  readonly name: string
  readonly adapter: WebmailAdapter
  /** Builds the page anew in the empty document. */
  build(): BuiltPage
}

export const OWN_TEXT = "Dear Dana, thank you for Tuesday."
const DANA = { name: "Dana Whitfield", address: "dana@northgate.example" }
const LI = { name: "Li Chen", address: "li@northgate.example" }
const LETTER: ComposeRequest = {
  kind: "new",
  to: [DANA],
  cc: [LI],
  subject: "Thank you",
  body: `<div>${OWN_TEXT}</div>`,
  signature: "Jonah Reyes",
}
const REPLY: ComposeRequest = {
  ...LETTER,
  kind: "reply",
  subject: "Re: Tuesday",
  quote: "<div>See you then.</div>",
}
const FORWARD: ComposeRequest = { ...REPLY, kind: "forward", subject: "Fwd: Tuesday" }
const NOTHING = { send: () => {}, closed: () => {} }

function peopleOf({ to = [], cc = [], chips }: ComposeRequest): Mailbox[] {
  const read = (people: ComposeRequest["to"] = [], field: Mailbox["field"]) =>
    people.map(({ name, address = "" }) => ({ name: chips === "folded" ? "" : name, address, field }))
  // The folded line does not say who is in copy.
  return [...read(to, "to"), ...read(cc, chips === "folded" ? "to" : "cc")]
}

function buildGmailPage(request: ComposeRequest, ownWindow = false): BuiltPage {
  const places = ownWindow ? null : buildGmail({ messages: 3 })
  const main = ownWindow ? buildGmailWindow() : null
  const { root, body, subject } = openGmail(request, {
    ...NOTHING,
    undo: "native",
    ownWindow,
    put: (made, place) => {
      if (place === "inline") places?.conversation.querySelector(".adn:last-child")?.append(made)
      else (main ?? places?.popups)?.append(made)
    },
  })
  const send = root.querySelector<HTMLElement>(".aoO")!
  return { window: root, body, subject, send, people: peopleOf(request) }
}

function buildOutlookPage(request: ComposeRequest, ownWindow = false): BuiltPage {
  const pane = ownWindow ? buildOutlookWindow() : buildOutlook()
  const place = (made: HTMLElement) => pane.prepend(made)
  const { root, body, subject } = openOutlook(request, { ...NOTHING, ownWindow, place })
  const send = root.querySelector<HTMLElement>('[id$="__primaryActionButton"]')!
  const field = request.withoutSubject ? null : subject.input
  return { window: root, body, subject: field, send, people: peopleOf(request) }
}

const inGmail = (name: string, request: ComposeRequest, ownWindow = false): MutantPage => ({
  name: `Gmail, ${name}`,
  adapter: gmail,
  build: () => buildGmailPage(request, ownWindow),
})
const inOutlook = (name: string, request: ComposeRequest, ownWindow = false): MutantPage => ({
  name: `Outlook, ${name}`,
  adapter: outlook,
  build: () => buildOutlookPage(request, ownWindow),
})

/** Shapes of the past (classic chips, the old command bar) are left out: they do not change any more. */
export const pages: readonly MutantPage[] = [
  inGmail("new mail in a pop-up", LETTER),
  inGmail("new mail in a window of its own", LETTER, true),
  inGmail("reply in the conversation", REPLY),
  inGmail("reply with folded recipients", { ...REPLY, chips: "folded" }),
  inGmail("reply in a pop-up", { ...REPLY, place: "popup" }),
  inGmail("forward", FORWARD),
  inOutlook("new mail", LETTER),
  inOutlook("new mail in a window of its own", LETTER, true),
  inOutlook("reply", REPLY),
  inOutlook("reply without a subject", { ...REPLY, withoutSubject: true }),
  inOutlook("forward", FORWARD),
  inOutlook("colleagues with presence", {
    ...LETTER,
    to: [
      { ...DANA, presence: "Away" },
      { name: "Ines Moreau", presence: "Offline" },
    ],
  }),
]
