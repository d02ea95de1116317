import type { ComposeRequest } from "../../webmail/practice"

/** What a sequence starts from, and how it reads. No word of it is part of another. */
export interface Start {
  readonly request: ComposeRequest
  /** The writer's own text, lines parted by `\n`. */
  readonly text: string
  /** Editors end a list at an empty item, so that in lists empty lines may be lost. */
  readonly hasList?: boolean
  /** Typed before anything else, at the start of the body, and not undone. */
  readonly typed?: string
}

const LINES = "<div>Dear Ada,</div><div><br></div><div>red orange yellow</div><div>green [gap] blue.</div>"
const LINES_TEXT = "Dear Ada,\n\nred orange yellow\ngreen [gap] blue."
const FORMATS = [
  "<div>north <b>strong heavy</b> south</div>",
  "<ul><li>apple</li><li>pear quince</li></ul>",
  '<div>left <img src="/favicon.ico" width="12" height="12" alt=""> right</div>',
].join("")
const QUOTE = "<div>Thank you for coming in. We will be in touch.</div>"
const EDITS = "Edit by edit. ".repeat(15)

/** Part of the quoted mail, to put the caret in. */
export const QUOTED = "coming in"

export const starts = {
  empty: { request: { kind: "new" }, text: "" },
  lines: { request: { kind: "new", body: LINES }, text: LINES_TEXT },
  "formats, a list and an image": {
    request: { kind: "new", body: FORMATS },
    text: "north strong heavy south\napple\npear quince\nleft  right",
    hasList: true,
  },
  "a signature": {
    request: { kind: "new", body: LINES, signature: "Jonah Reyes<br>+1 555 0100" },
    text: LINES_TEXT,
  },
  "a reply with a signature and a quote": {
    request: { kind: "reply", subject: "Re: Visit", body: LINES, signature: "Jonah Reyes", quote: QUOTE },
    text: LINES_TEXT,
  },
  "two hundred edits": {
    request: { kind: "new", body: LINES },
    text: `${EDITS}${LINES_TEXT}`,
    typed: EDITS,
  },
} as const satisfies Record<string, Start>

export type StartName = keyof typeof starts
