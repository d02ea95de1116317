import type { DraftSnapshot } from "~src/draft/snapshot"
import type { ComposeRequest, Mailbox } from "~test/webmail/practice"
import { row, type State } from "./state"

/** A way for a compose window to be open, and what must then be read of it. */
export interface OpenState {
  readonly state: string
  readonly webmail: "Gmail" | "Outlook"
  readonly tried: string
  readonly url: string
  readonly request: ComposeRequest
  readonly draft: Pick<DraftSnapshot, "compose" | "subject" | "recipients">
}

const GMAIL = "https://mail.google.com/mail"
const OUTLOOK = "https://outlook.office.com/mail"
const DANA = { name: "Dana Whitfield", address: "dana@northgate.example" }
const NOOR = { name: "Noor Vance", address: "noor@post.example" }
const LI = { name: "Li Chen", address: "li@northgate.example" }

/** What every one of these mails reads, without signature and quote. */
export const OWN_TEXT = "Dear Dana,\nthank you for Tuesday."

const NEW: ComposeRequest = {
  kind: "new",
  to: [DANA],
  subject: "Thank you",
  body: "<div>Dear Dana,</div><div>thank you for Tuesday.</div>",
}
const REPLY: ComposeRequest = {
  ...NEW,
  kind: "reply",
  subject: "Re: Tuesday",
  signature: "Noor Vance",
  quote: "<div>See you then.</div>",
}
const FORWARD: ComposeRequest = { ...REPLY, kind: "forward", subject: "Fwd: Tuesday" }

const people = (to: readonly Partial<Mailbox>[], cc: readonly Mailbox[] = []) =>
  [...to.map((each) => ({ ...each, field: "to" })), ...cc.map((each) => ({ ...each, field: "cc" }))].map(
    ({ name = "", address = "", field }) => ({ name, address, field: field as "to" | "cc" }),
  )

interface Variant {
  readonly request?: Partial<ComposeRequest>
  readonly recipients?: DraftSnapshot["recipients"]
}

function state(
  webmail: OpenState["webmail"],
  name: string,
  tried: string,
  path: string,
  base: ComposeRequest,
  { request = {}, recipients }: Variant = {},
): OpenState {
  const asked = { ...base, ...request }
  const subject = asked.withoutSubject ? "" : (asked.subject ?? "")
  const read = recipients ?? people(asked.to ?? [], asked.cc)
  const url = (webmail === "Gmail" ? GMAIL : OUTLOOK) + path
  return {
    state: name,
    webmail,
    tried,
    url,
    request: asked,
    draft: { compose: asked.kind, subject, recipients: read },
  }
}

/** An answer to all. */
const ALL = { request: { cc: [LI] } }
const NO_ADDRESS = { name: DANA.name }

export const openStates: readonly OpenState[] = [
  state("Gmail", "new mail", "in a pop-up", "/u/0/", NEW),
  state("Gmail", "default to full screen", "filling the page from the start", "/u/0/", NEW, {
    request: { place: "full-screen" },
  }),
  state(
    "Gmail",
    "own window",
    "Shift and a click: its own address and page",
    "/u/0/?ui=2&view=btop&ver=1x2y3z",
    NEW,
  ),
  state("Gmail", "link that begins a mail", "the window our own popup opens", "/u/0/?fs=1&tf=cm", NEW),
  state("Gmail", "second account", "at /u/1/", "/u/1/", NEW),
  state("Gmail", "delegated mailbox", "at /mail/b/…/u/0/, an answer", "/b/AEoRXRQx-0aZ/u/0/", REPLY),
  state("Gmail", "inline reply", "in the conversation", "/u/0/", REPLY),
  state("Gmail", "reply to all", "two people, one of them in copy", "/u/0/", REPLY, ALL),
  state("Gmail", "inline forward", "in the conversation", "/u/0/", FORWARD),
  state("Gmail", "reply in a pop-up", "with the quote in it", "/u/0/", REPLY, {
    request: { place: "popup" },
  }),
  state("Gmail", "reply with a folded quote", "the quote behind its dots", "/u/0/", REPLY, {
    request: { foldQuote: true },
  }),
  state("Gmail", "reading pane", "a reply beside the list", "/u/0/?pane=right", REPLY),
  state("Gmail", "reading pane below", "a reply under the list", "/u/0/?pane=below", REPLY),
  state(
    "Gmail",
    "alias",
    "a row with the addresses she may write from: nobody the mail goes to",
    "/u/0/",
    NEW,
    {
      request: { from: [NOOR, { ...NOOR, address: "noor@vance.example" }] },
    },
  ),
  state("Gmail", "alias in a reply", "the same row in the conversation", "/u/0/", REPLY, {
    request: { from: [NOOR, { ...NOOR, address: "noor@vance.example" }] },
  }),
  state("Gmail", "long conversation", "a reply to the third of eight messages", "/u/0/?messages=8", REPLY, {
    request: { message: 2 },
  }),
  state("Gmail", "classic chips", "people as they were shown until 2021", "/u/0/", REPLY, {
    request: { cc: [LI], chips: "classic" },
  }),
  state(
    "Gmail",
    "folded recipients",
    "a line of names; addresses are read, names are not guessed",
    "/u/0/",
    REPLY,
    {
      request: { chips: "folded" },
      recipients: people([{ address: DANA.address }]),
    },
  ),
  state("Outlook", "new mail", "in the reading pane", "/", NEW),
  state("Outlook", "inline reply", "without a field for the subject", "/", REPLY, {
    request: { withoutSubject: true },
  }),
  state("Outlook", "reply to all", "two people, one of them in copy", "/", REPLY, ALL),
  state("Outlook", "inline forward", "above the message", "/", { ...FORWARD, subject: "Fw: Tuesday" }),
  state("Outlook", "pop-out window", "its own address and page", "/deeplink/compose?popoutv2=1", NEW),
  state(
    "Outlook",
    "reply in a pop-out window",
    "its own address and page",
    "/deeplink/compose?popoutv2=1&v=2",
    REPLY,
  ),
  state("Outlook", "old command bar", "Send without the marks of the newer bar", "/", NEW, {
    request: { bar: "old" },
  }),
  state("Outlook", "directory contact", "a colleague whose address stands nowhere", "/", NEW, {
    request: { to: [NO_ADDRESS] },
    recipients: people([NO_ADDRESS]),
  }),
  state("Outlook", "presence in chips", "no part of the name", "/", NEW, {
    request: {
      to: [
        { ...DANA, presence: "Away" },
        { ...NO_ADDRESS, presence: "Offline" },
      ],
    },
    recipients: people([DANA, NO_ADDRESS]),
  }),
]

/** The title that every one of them is tried under. */
const TEST = "$webmail, $state: one panel, the right mail, and nothing left when it closes"

export const openStateRows: readonly State[] = openStates.map(({ state: name, webmail, tried }) =>
  row(name, webmail, tried, "open-states.test.ts", TEST),
)
