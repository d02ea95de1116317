import { gmail } from "~src/webmail/adapters/gmail"
import { outlook } from "~src/webmail/adapters/outlook"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"
import type { ComposeRequest } from "~test/webmail/practice"
import { type BuiltPage, buildGmailPage, buildOutlookPage, type Setting } from "./build-page"

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

const inGmail = (name: string, request: ComposeRequest, setting: Setting = {}): MutantPage => ({
  name: `Gmail, ${name}`,
  adapter: gmail,
  build: () => buildGmailPage(request, setting),
})
const inOutlook = (name: string, request: ComposeRequest, setting: Setting = {}): MutantPage => ({
  name: `Outlook, ${name}`,
  adapter: outlook,
  build: () => buildOutlookPage(request, setting),
})

export const pages: readonly MutantPage[] = [
  inGmail("new mail in a pop-up", LETTER),
  inGmail("new mail in a window of its own", LETTER, { ownWindow: true }),
  inGmail("reply in the conversation", REPLY),
  inGmail("reply with folded recipients", { ...REPLY, chips: "folded" }),
  inGmail("reply in a pop-up", { ...REPLY, place: "popup" }),
  inGmail("forward", FORWARD),
  inGmail("new mail, classic chips", { ...LETTER, chips: "classic" }),
  inGmail("reply, classic chips", { ...REPLY, chips: "classic" }),
  inGmail("new mail beside another", LETTER, { beside: true }),
  inOutlook("new mail", LETTER),
  inOutlook("new mail in a window of its own", LETTER, { ownWindow: true }),
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
  inOutlook("new mail, old command bar", { ...LETTER, bar: "old" }),
  inOutlook("old command bar with a menu", { ...LETTER, bar: "old-later" }),
  inOutlook("reply, old command bar", { ...REPLY, bar: "old" }),
  inOutlook("new mail beside another", LETTER, { beside: true }),
  inOutlook("old command bar beside another", { ...LETTER, bar: "old" }, { beside: true }),
]
