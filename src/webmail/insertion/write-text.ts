import type { EditResult } from "~src/webmail/compose-view"
import { awaitText } from "~src/webmail/insertion/await-text"
import { commandText } from "~src/webmail/insertion/command-text"
import type { InsertionStrategy } from "~src/webmail/insertion/insertion-strategy"
import { snapshotKeys } from "~src/webmail/insertion/snapshot-keys"
import { syntheticPaste } from "~src/webmail/insertion/synthetic-paste"
import type { EditorKind } from "~src/webmail/webmail-adapter"

/**
 * Order matters: the first that takes the text has done the work. Gmail's editor leaves undo to the browser, so the
 * browser's command is right there; Outlook's keeps snapshots that the command alone would bypass (measured: its undo
 * then takes the writer's last words along).
 */
const STRATEGIES: Readonly<Record<EditorKind, readonly InsertionStrategy[]>> = {
  commands: [commandText],
  snapshots: [snapshotKeys, syntheticPaste, commandText],
}

/** An editor that answers a paste shows it within this time. In milliseconds. */
const LIMIT = 500

export interface Writing {
  readonly body: HTMLElement
  readonly editor: EditorKind
  readonly signal: AbortSignal
  /** Whether the text stands where it should, read back from the body. */
  readonly isThere: () => boolean
}

/** Writes `text` over the current selection in the body and reads it back. */
export async function writeText(
  text: string,
  { body, editor, signal, isThere }: Writing,
): Promise<EditResult> {
  for (const strategy of STRATEGIES[editor]) {
    if (!strategy(body, text)) continue
    const arrived = await awaitText(body, isThere, LIMIT, signal)
    if (signal.aborted || !body.isConnected) return { ok: false, reason: "closed" }
    return arrived ? { ok: true } : { ok: false, reason: "rejected" }
  }
  return { ok: false, reason: "rejected" }
}
