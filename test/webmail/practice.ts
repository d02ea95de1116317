/** A person as a chip shows them. Outlook's chips for colleagues from the directory carry no address. */
export interface Mailbox {
  readonly name: string
  readonly address?: string
  /** Outlook only: whether they are at their desk, as text inside the chip. */
  readonly presence?: string
}

/** What a compose window is opened with. HTML fields are put into the editor as they are. */
export interface ComposeRequest {
  readonly kind: "new" | "reply" | "forward"
  readonly to?: readonly Mailbox[]
  readonly cc?: readonly Mailbox[]
  readonly subject?: string
  /** The writer's own text, HTML. */
  readonly body?: string
  /** The writer's signature, HTML, without the webmail's wrapper. */
  readonly signature?: string
  /** The quoted message, HTML, without the webmail's wrapper. */
  readonly quote?: string
  /** Gmail only: keeps the quote out of the body until the "…" button is pressed. */
  readonly foldQuote?: boolean
  /**
   * Gmail only: a pop-up, one that fills the page, or in the conversation. Without it: new mail pops up, replies and forwards are
   * in place. In a window of its own (`?view=btop`) there is no other place.
   */
  readonly place?: "popup" | "full-screen" | "inline"
  /** Gmail only: which message of the conversation is answered, from 0; the last without it. */
  readonly message?: number
  /** Gmail only: the addresses she may write from, the first of them chosen. One alone is not shown. */
  readonly from?: readonly Mailbox[]
  /** Gmail only: chips as they are now, as they were before October 2021, or a line of names in their place. */
  readonly chips?: "current" | "classic" | "folded"
  /** Gmail only: plain-text mode. `body` is then plain text, and the body's HTML is the text of its box. */
  readonly plain?: boolean
  /** Gmail only: the number of the draft, where a window goes on with one that was open before. */
  readonly draft?: number
  /** Outlook only: the bar with Send as it is now, or as it was before, then also with a menu beside Send. */
  readonly bar?: "new" | "old" | "old-later"
  /** Outlook only: nothing can be written until `practice.makeReady`; said by this attribute. */
  readonly notReady?: "contenteditable" | "aria-disabled"
  /** Outlook only: an answer in the reading pane, which has no field for a subject. */
  readonly withoutSubject?: boolean
}

/** A mail the person sent, as the webmail would hand it to its server. */
export interface SentMail {
  readonly id: string
  readonly subject: string
  readonly html: string
  readonly to: readonly Mailbox[]
}

/** What both practice pages offer to tests as `window.practice`, in the page's main world. */
export interface Practice {
  readonly webmail: "gmail" | "outlook"
  /** Every mail sent, in order, with the exact HTML of its body. */
  readonly sent: readonly SentMail[]
  /** Mails that go out at a later time, chosen from the menu beside Send. */
  readonly scheduled: readonly SentMail[]
  /** Mails that were called back with Undo (`#undo-send`) after they were sent: no longer among those above. */
  readonly undone: readonly SentMail[]
  /** Every save of a draft by the webmail itself, shortly after a change. The last outlives the page, see `kept`. */
  readonly saved: readonly SentMail[]
  /** Keys that reached the webmail's own one-letter shortcuts, in order. */
  readonly shortcuts: readonly string[]
  /** While true, sending is refused: an alert dialog shows and the compose window stays. */
  refuseToSend: boolean
  /** Opens a compose window with the caret in it and gives its id, which stays the same while the page lives. */
  open(request: ComposeRequest): string
  /** What opens the draft that was saved last, also after a reload; null while there is none. */
  kept(): ComposeRequest | null
  /** Closes without sending, as the window's own button would. */
  close(id: string): void
  /** Ids of the open compose windows, oldest first. */
  composes(): readonly string[]
  /** Outlook only: a window opened as not ready can be written in from now on. */
  makeReady?(id: string): void
  addRecipient(id: string, field: "to" | "cc", person: Mailbox): void
  /** The body's exact innerHTML. */
  bodyHtml(id: string): string
  /** The subject the webmail would send: its own state, not the input's value. */
  subject(id: string): string
  /** Selects the first occurrence of `text` in the body, or puts the caret before or after it. */
  select(id: string, text: string, where?: "all" | "before" | "after"): void
  rootSelector(id: string): string
  bodySelector(id: string): string
  subjectSelector(id: string): string
  sendSelector(id: string): string
  /** Where the menu of other ways to send is opened; the one for later is `#send-later`. */
  sendMenuSelector(id: string): string
}

declare global {
  /** Only in the page's main world: for functions that a test sends there. */
  var practice: Practice
}
