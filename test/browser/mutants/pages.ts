import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import { openCompose as openGmail } from "~test/webmail/gmail/compose"
import { buildMailbox as buildGmail } from "~test/webmail/gmail/mailbox"
import { openCompose as openOutlook } from "~test/webmail/outlook/compose"
import { buildMailbox as buildOutlook } from "~test/webmail/outlook/mailbox"
import type { ComposeRequest } from "~test/webmail/practice"

/** What is really there, whatever the adapter finds. */
export interface BuiltPage {
  readonly window: HTMLElement
  readonly body: HTMLElement
  readonly subject: HTMLInputElement
  readonly send: HTMLElement
}

export interface MutantPage {
  readonly name: string
  readonly adapter: WebmailAdapter
  /** Builds the page anew in the empty document. */
  build(): BuiltPage
}

export const OWN_TEXT = "Dear Dana, thank you for Tuesday."
const DANA = { name: "Dana Whitfield", address: "dana@northgate.example" }
const LETTER: ComposeRequest = {
  kind: "new",
  to: [DANA],
  cc: [{ name: "Li Chen", address: "li@northgate.example" }],
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

function buildGmailPage(request: ComposeRequest): BuiltPage {
  const places = buildGmail()
  const { root, body, subject } = openGmail(request, {
    ...NOTHING,
    undo: "native",
    put: (made, place) => {
      if (place === "inline") places.conversation.querySelector(".adn")?.append(made)
      else places.popups.append(made)
    },
  })
  return { window: root, body, subject, send: root.querySelector<HTMLElement>(".aoO")! }
}

function buildOutlookPage(request: ComposeRequest): BuiltPage {
  const pane = buildOutlook()
  const { root, body, subject } = openOutlook(request, { ...NOTHING, place: (made) => pane.prepend(made) })
  const send = root.querySelector<HTMLElement>('[id$="__primaryActionButton"]')!
  return { window: root, body, subject: subject.input, send }
}

export const pages: readonly MutantPage[] = [
  { name: "Gmail, new mail in a pop-up", adapter: gmail, build: () => buildGmailPage(LETTER) },
  { name: "Gmail, reply in the conversation", adapter: gmail, build: () => buildGmailPage(REPLY) },
  {
    name: "Gmail, reply in a pop-up",
    adapter: gmail,
    build: () => buildGmailPage({ ...REPLY, place: "popup" }),
  },
  { name: "Gmail, forward", adapter: gmail, build: () => buildGmailPage(FORWARD) },
  { name: "Outlook, new mail", adapter: outlook, build: () => buildOutlookPage(LETTER) },
  { name: "Outlook, reply", adapter: outlook, build: () => buildOutlookPage(REPLY) },
  { name: "Outlook, forward", adapter: outlook, build: () => buildOutlookPage(FORWARD) },
]
