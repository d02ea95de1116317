import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"
import type { Health } from "~src/webmail/locating/health"
import type { SendGuard, Sending } from "~src/webmail/sending/sending"
import type { TabWalker } from "~src/webmail/watch-tab"

/** The webmails we know, as written in `data-webmail`. */
export type WebmailId = "gmail" | "outlook" | "practice"

/** What became of a write into the draft. `stale`: the text had changed; `closed`: the window is gone; `rejected`: the editor did not take it. */
export type EditResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "stale" | "closed" | "rejected" }

/** Places the panel must never cover, and the box it is placed beside. Viewport rectangles, measured on demand. */
export interface ComposeGeometry {
  readonly window: DOMRect
  readonly body: DOMRect
  readonly keepClear: readonly DOMRect[]
  /** All that is pressed or filled in around the body, by other extensions too. */
  readonly controls: readonly DOMRect[]
  /** The caret's rectangle, or null while the caret is elsewhere. */
  readonly caret: DOMRect | null
  /** The compose window floats over the page (a pop-up), so what lies beside it may be covered. */
  readonly floating: boolean
  /** The window's z-index within the page: what the webmail opens over the window has a higher one. */
  readonly plane: number
}

/** One open compose window: the one face that everything outside src/webmail sees. */
export interface ComposeView {
  /** The same for the same draft while the page lives. */
  readonly id: string
  readonly webmail: WebmailId
  /** The outermost element of the compose window; observed for size and position. */
  readonly root: HTMLElement
  /** Aborted when the window closes; every listener and observer takes it. */
  readonly signal: AbortSignal
  /** False when the window cannot be read: the panel then offers paste-in and copy. May become true later; `onChange` tells. */
  readonly recognised: boolean
  /** How well this window is known; looks it through anew each time. */
  health(): Health
  /** null when the window is not recognised or already gone. While an input method composes, the draft as it was before. */
  read(): DraftSnapshot | null
  /** The remembered caret as an offset into `read().body`, or null when it was never in this draft (or not any more). */
  caret(): number | null
  /** Like `caret`, with all that is selected and would be written over. */
  selection(): Span | null
  /** Writes `text` at the remembered caret (else at the end of the writer's own text) as one undo step. `\n` starts a new line. */
  insert(text: string): Promise<EditResult>
  /** Replaces the text at `span`, which must still read `expected`, as one undo step. */
  replace(span: Span, text: string, expected: string): Promise<EditResult>
  /** Like `replace`, for a word that stands for `text`: one undo brings the word back with the caret behind it. */
  expand(span: Span, text: string, expected: string): Promise<EditResult>
  /** Takes back the last insert or replace of ours that stands, as Ctrl+Z in the draft would; the one before it next. */
  undo(): EditResult
  /** Fills the subject of a new mail. Refused (`rejected`) on replies and forwards. */
  setSubject(text: string): EditResult
  /**
   * Lights up passages in the draft without touching its DOM; an empty list puts the light out. With `scroll` the first is
   * scrolled into view, which is for what the person chose, not for what they only pass over.
   */
  reveal(spans: readonly Span[], tone: "met" | "problem", options?: { readonly scroll: boolean }): void
  /** Underlines slips until the next call, without touching the DOM; to be called again after a change. */
  underline(spans: readonly Span[]): void
  /** Moves focus into the draft with the text at `span` selected, ready to be typed over. Nothing happens outside the text. */
  select(span: Span): void
  /** Gives the Tab key in the draft to `walker` until `signal` is aborted. */
  captureTab(walker: TabWalker, signal: AbortSignal): void
  /** Puts the caret back where it last was in the draft. */
  focus(): void
  geometry(): ComposeGeometry | null
  /** "light" or "dark", sampled from the compose window's own background. */
  colorScheme(): "light" | "dark"
  /** Called after the draft, its subject or recipients changed: at most once per typing pause, never while an input method composes. */
  onChange(listener: () => void): void
  /**
   * Called when the person sends this draft, or gives it a time to be sent at. The mail is not held up. A window that
   * closes by an answer in a dialog of the webmail may tell after `signal` is aborted.
   */
  onSend(listener: (sending: Sending) => void): void
  /** Asked before each sending: `true` keeps it, and `again` then sends as the person did. One that throws lets the mail go. */
  guardSend(guard: SendGuard): void
}
