import type { MessageData } from "~src/draft/message-format"
import type { NoteKind } from "~src/draft/note-kind"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { MessageKey } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { Review } from "~src/review/review"

export type PanelTab = "check" | "write" | "interview"

/** `idle`: the proofreader was not asked, because the draft is empty or no follow-up. */
export type Proofreading = "idle" | "checking" | "ready" | "unavailable"

/** What the panel says after it did something, or could not. */
export interface Notice {
  readonly id: number
  readonly key: MessageKey
  /** Values for the message's slots. */
  readonly data: MessageData
  /** What "Undo" does; null offers none. */
  readonly back: (() => void) | null
  /** Text to copy instead, when the editor did not take it. */
  readonly copy: string | null
}

/** Everything the panel of one compose window shows. */
export interface SessionState {
  readonly open: boolean
  readonly tab: PanelTab
  /** The panel was opened from the keyboard, so focus goes with it. */
  readonly takesFocus: boolean
  /** null while the compose window cannot be read. */
  readonly snapshot: DraftSnapshot | null
  readonly review: Review | null
  readonly proofreading: Proofreading
  /** The interview this draft is about, as far as that is known. */
  readonly record: InterviewRecord | null
  /** Set by the person; null means "read it from the draft". */
  readonly chosenKind: NoteKind | null
  /** Set by the person; null means "match by recipients". */
  readonly chosenRecord: string | null
  /** Rules ignored for this draft. */
  readonly ignored: ReadonlySet<string>
  /** Slips that are none in this draft, by `findingKey`. */
  readonly spared: ReadonlySet<string>
  readonly notice: Notice | null
}

export const initialState: SessionState = {
  open: false,
  tab: "check",
  takesFocus: false,
  snapshot: null,
  review: null,
  proofreading: "idle",
  record: null,
  chosenKind: null,
  chosenRecord: null,
  ignored: new Set(),
  spared: new Set(),
  notice: null,
}
