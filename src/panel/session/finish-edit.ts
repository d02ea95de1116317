import type { DraftSession } from "~src/panel/session/draft-session"
import { notify } from "~src/panel/session/notices"
import type { MessageKey } from "~src/platform/i18n"
import type { EditResult } from "~src/webmail/compose-view"

/** What is said when a write was refused. */
export const REFUSALS: Readonly<Record<"stale" | "closed" | "rejected", MessageKey>> = {
  stale: "noticeStale",
  closed: "noticeClosed",
  rejected: "noticeRejected",
}

/** Says what became of a write, and judges the draft again. `text` is what to copy when it was not taken. */
export function finishEdit(
  session: DraftSession,
  result: EditResult,
  done: MessageKey,
  text: string | null,
): void {
  session.refresh()
  if (result.ok) notify(session, done, { back: () => undoLast(session) })
  else notify(session, REFUSALS[result.reason], { copy: text })
}

/** Takes back the last insertion or fix. */
export function undoLast(session: DraftSession): void {
  const result = session.view.undo()
  session.refresh()
  if (result.ok) session.store.setState({ notice: null })
  else notify(session, "noticeUndoByHand")
}

/** Puts the subject back to what it was before we wrote `written`, unless it says something else by now. */
export function putBackSubject({ view }: DraftSession, written: string, before: string): void {
  if (view.read()?.subject === written) view.setSubject(before)
}
