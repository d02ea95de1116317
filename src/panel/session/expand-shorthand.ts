import type { DraftSession } from "~src/panel/session/draft-session"
import { finishEdit } from "~src/panel/session/finish-edit"
import { factsOf } from "~src/panel/session/session-edits"
import { renderSection } from "~src/templates/render"
import { sectionForShorthand, shorthandBefore } from "~src/templates/shorthand"

/**
 * Lets `;thanks` and Tab write the section for it, while the person wants it. Switched off, nothing listens: every key is
 * the webmail's (docs/decisions/0014).
 */
export function followShorthands(session: DraftSession): void {
  const { view, services } = session
  let life: AbortController | null = null
  const follow = (): void => {
    const { expandShorthands } = services.settings.getState().settings
    if (expandShorthands === (life !== null)) return
    life?.abort()
    life = expandShorthands ? new AbortController() : null
    if (life === null) return
    const signal = AbortSignal.any([view.signal, life.signal])
    view.captureTab(
      { onTab: (isBackwards) => !isBackwards && expand(session), onLeave: () => undefined },
      signal,
    )
  }
  follow()
  view.signal.addEventListener("abort", services.settings.subscribe(follow), { once: true })
}

/** Writes the section that the word before the caret stands for. False: there is none, and Tab is the webmail's. */
function expand(session: DraftSession): boolean {
  const { view, services, store } = session
  const { start: caret = null, end } = view.selection() ?? {}
  const draft = caret === null || caret !== end ? null : view.read()
  if (caret === null || draft === null) return false
  const found = shorthandBefore(draft.body, caret)
  if (found === null || draft.notProse?.some(({ start, end }) => start < caret && caret <= end)) return false
  const { noteKind } = store.getState().review ?? { noteKind: "thank-you" as const }
  const kind = noteKind === "not-a-follow-up" ? "thank-you" : noteKind
  const { catalogue } = services.templates.getState()
  const section = sectionForShorthand(found.word, kind, services.settings.getState().settings.tone, catalogue)
  const rendered = section && renderSection(section, factsOf(session))
  if (rendered === null || rendered.text === "") return false
  const expected = draft.body.slice(found.start, caret)
  void view.expand({ start: found.start, end: caret }, rendered.text, expected).then((result) => {
    finishEdit(session, result, "noticeInserted", rendered.text)
    if (result.ok && rendered.missing.length > 0) session.gaps.start(found.start)
  })
  return true
}
