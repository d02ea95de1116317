import type { ComposeRequest } from "~test/webmail/practice"

/** Where a window stands. */
export interface Setting {
  readonly ownWindow?: boolean
  /** Another mail is being written beside it. */
  readonly beside?: boolean
}

export interface MutantWindow {
  readonly name: string
  readonly webmail: "gmail" | "outlook"
  readonly request: ComposeRequest
  readonly setting: Setting
}

/** The writer's words in every window. */
export const OWN_TEXT = "Dear Dana, thank you for Tuesday."
/** The writer's name, which stands in the signature only. */
export const SIGNATURE = "Jonah Reyes"
const DANA = { name: "Dana Whitfield", address: "dana@northgate.example" }
const LI = { name: "Li Chen", address: "li@northgate.example" }
const LETTER: ComposeRequest = {
  kind: "new",
  to: [DANA],
  cc: [LI],
  subject: "Thank you",
  body: `<div>${OWN_TEXT}</div>`,
  signature: SIGNATURE,
}
const REPLY: ComposeRequest = {
  ...LETTER,
  kind: "reply",
  subject: "Re: Tuesday",
  quote: "<div>See you then.</div>",
}
const FORWARD: ComposeRequest = { ...REPLY, kind: "forward", subject: "Fwd: Tuesday" }

const inGmail = (name: string, request: ComposeRequest, setting: Setting = {}): MutantWindow => ({
  name: `Gmail, ${name}`,
  webmail: "gmail",
  request,
  setting,
})
const inOutlook = (name: string, request: ComposeRequest, setting: Setting = {}): MutantWindow => ({
  ...inGmail(name, request, setting),
  name: `Outlook, ${name}`,
  webmail: "outlook",
})

/** Every window that is changed. */
export const windows: readonly MutantWindow[] = [
  inGmail("new mail in a pop-up", LETTER),
  inGmail("new mail in a window of its own", LETTER, { ownWindow: true }),
  inGmail("reply in the conversation", REPLY),
  inGmail("reply with folded recipients", { ...REPLY, chips: "folded" }),
  inGmail("reply in a pop-up", { ...REPLY, place: "popup" }),
  inGmail("forward", FORWARD),
  inGmail("new mail, classic chips", { ...LETTER, chips: "classic" }),
  inGmail("reply, classic chips", { ...REPLY, chips: "classic" }),
  inGmail("reply in plain text", { ...REPLY, plain: true, body: OWN_TEXT }),
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
