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
  readonly recipients: readonly Mailbox[]
}
