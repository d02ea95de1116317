import type { DraftSession } from "~src/panel/session/draft-session"
import { REFUSALS, undoLast } from "~src/panel/session/finish-edit"
import { notify } from "~src/panel/session/notices"
import { sparedFindings } from "~src/panel/session/spared-findings"
import type { Fix } from "~src/rules/rule"
import type { EditResult } from "~src/webmail/compose-view"

/**
 * Applies several fixes to a draft that read `judged`, each to exactly the words it was made for, and each as an undo step of its own: one step for all
 * would have to rewrite what stands between them, and its format with it. The panel's own undo takes all of them back. The
 * last comes first, so that the places of the others stay true; what the person has changed meanwhile ends it.
 */
export async function applyFixes(
  session: DraftSession,
  fixes: readonly Fix[],
  judged: string,
): Promise<void> {
  const ordered = fixes.toSorted((a, b) => b.span.start - a.span.start)
  let done = 0
  let result: EditResult = { ok: true }
  for (const { span, replacement } of ordered) {
    result = await session.view.replace(span, replacement, judged.slice(span.start, span.end))
    if (!result.ok) break
    done += 1
  }
  session.refresh()
  if (done === 0 && !result.ok) notify(session, REFUSALS[result.reason])
  else {
    const key = result.ok ? "noticeFixedAll" : "noticeFixedSome"
    notify(session, key, { data: { count: done }, back: () => undoSeveral(session, done) })
  }
}

/** Takes back the last `count` writes, as far as they still stand. */
function undoSeveral(session: DraftSession, count: number): void {
  for (let undone = 1; undone < count; undone += 1) {
    if (!session.view.undo().ok) break
  }
  // The last one says what became of it.
  undoLast(session)
}

/** Leaves a slip out of this draft; `key` is its `findingKey`. */
export function spareHere(session: DraftSession, key: string): void {
  const change = (alter: (spared: Set<string>) => void) => {
    const spared = new Set(session.store.getState().spared)
    alter(spared)
    sparedFindings.keep(session.view.id, spared)
    session.decide({ spared })
  }
  const back = () => {
    change((spared) => spared.delete(key))
    session.store.setState({ notice: null })
  }
  change((spared) => spared.add(key))
  notify(session, "noticeSpared", { back })
}

/** Makes `word` right in every draft from now on. */
export async function addToMyWords(session: DraftSession, word: string): Promise<void> {
  const { change } = session.services.settings.getState()
  const reply = await change({ addWord: word })
  const back = () => {
    void change({ removeWord: word })
    session.store.setState({ notice: null })
  }
  if (reply.ok) notify(session, "noticeWordAdded", { data: { word }, back })
  else notify(session, "noticeNotSaved")
}
