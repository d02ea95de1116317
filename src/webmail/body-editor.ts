import type { Span } from "~src/draft/span"
import type { EditResult } from "~src/webmail/compose-view"

/** The editable part of a compose window: a rich body or a plain-text one. All spans are UTF-16 offsets into `text()`. */
export interface BodyEditor {
  text(): string
  /** Spans of the text that are not prose: links, code, quoted passages. */
  notProse(): readonly Span[]
  /** The signature and the beginning of the quoted mail, for the names in them. */
  around(): string
  caret(): number | null
  /** Like `caret`, with all that is selected and would be written over. */
  selection(): Span | null
  caretRect(): DOMRect | null
  insert(text: string): Promise<EditResult>
  replace(span: Span, text: string, expected: string): Promise<EditResult>
  /** Like `replace`, and the undo of it puts the caret back behind what was replaced. */
  expand(span: Span, text: string, expected: string): Promise<EditResult>
  undo(): EditResult
  reveal(spans: readonly Span[], tone: "met" | "problem", scroll: boolean): void
  underline(spans: readonly Span[]): void
  select(span: Span): void
  focus(): void
}

/** What an editor needs from the compose window around it. */
export interface BodyHost {
  /** Aborted when the window closes or the body is exchanged for another. */
  readonly signal: AbortSignal
  readonly onChange: () => void
  /** Calls `listener` when the typing after an `onChange` has paused, before anybody reads the body. */
  readonly onPause: (listener: () => void) => void
  /** The caret in the body that stood here before, as an offset into the text; null without one. */
  readonly caretBefore: number | null
  /** While an input method composes, nothing may be written. */
  readonly isComposing: () => boolean
}
