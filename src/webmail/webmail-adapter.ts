import type { ComposeKind, Mailbox } from "~src/draft/snapshot"
import type { WebmailId } from "~src/webmail/compose-view"
import type { Part, Way } from "~src/webmail/locating/way"

/** Where the parts of one compose window are. Elements only, no behaviour. */
export interface ComposeParts {
  /** The editable the mail is written in: a contenteditable, or a `<textarea>` in plain-text mode. */
  readonly body: HTMLElement
  readonly subject: HTMLInputElement | null
  readonly kind: ComposeKind
  /** The webmail's own name for the draft, or null while it has none. */
  readonly draftId: string | null
}

/** What in the body is not the writer's own text, as selectors. */
export interface NotOwnText {
  /** Reading stops at the first match: it and all that follows is quoted mail. */
  readonly quote: string
  /** Matches are left out, reading goes on behind them. */
  readonly signature: string
}

/** Who keeps the undo steps: the browser, for its own commands, or the editor, as snapshots. See `insertion/`. */
export type EditorKind = "commands" | "snapshots"

/** Knows a compose window when it sees one: all that a page carries while nobody composes. */
export interface WindowFinder {
  readonly id: WebmailId
  /** Matches something inside, or the root, of every compose window; cheap to test on added nodes. */
  readonly composeSelector: string
  /** The compose window that a match of `composeSelector` belongs to, or null when it belongs to none. */
  rootOf(match: Element): HTMLElement | null
}

/** Knows where things are in one webmail. It locates and never acts. */
export interface WebmailAdapter extends WindowFinder {
  /** null means "not yet": the window is still rendering, and is asked again after the next mutation inside it. */
  locate(root: HTMLElement): ComposeParts | null
  /** The ways to each part, best first: those that `locate` goes, and the check of a window's health after it. */
  readonly ways: Readonly<Record<Part, readonly Way[]>>
  /** Parts that a window of this webmail may be without, unchanged. */
  readonly mayLack: readonly Part[]
  readRecipients(root: HTMLElement): readonly Mailbox[]
  readonly notOwnText: NotOwnText
  /** How many files are attached, or null where that cannot be told. */
  countAttachments(root: HTMLElement): number | null
  /** Controls that send the mail when clicked. */
  readonly sendControls: string
  /** A letter that sends together with Alt, beside Ctrl+Enter and Cmd+Enter. */
  readonly sendLetter?: string
  /** Controls that open the menu of other ways to send, at a later time for one. */
  readonly sendMenu: string
  /** Parts of the window that the panel must not cover. */
  readonly keepClear: string
  readonly editor: EditorKind
}
