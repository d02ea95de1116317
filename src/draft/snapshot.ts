import type { Span } from "~src/draft/span"

/** How the compose window was opened. */
export type ComposeKind = "new" | "reply" | "forward"

/** One recipient as the webmail shows it. An empty string means "not known": webmails do not always show both. */
export interface Mailbox {
  readonly name: string
  readonly address: string
  readonly field: "to" | "cc" | "bcc"
}

/**
 * What is in a compose window at one moment. `body` is the writer's own text, without quoted mail and signature,
 * with `\n` between lines.
 */
export interface DraftSnapshot {
  readonly compose: ComposeKind
  readonly subject: string
  /** Set when there is no subject line to look at, as in a text file; `subject` is then "". */
  readonly subjectUnknown?: boolean
  readonly body: string
  /** Spans of `body` that are not the writer's prose: links, code, quoted passages. In order; left out where unknown. */
  readonly notProse?: readonly Span[]
  /** What else stands in the mail: the signature and the beginning of the quoted mail, with `\n` between pieces. */
  readonly around?: string
  readonly recipients: readonly Mailbox[]
  /** How many files are attached; absent or null when that cannot be told. */
  readonly attachments?: number | null
}
