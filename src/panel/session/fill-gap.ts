import type { DraftSession } from "~src/panel/session/draft-session"
import { finishEdit } from "~src/panel/session/finish-edit"
import { notify } from "~src/panel/session/notices"
import { findPlaceholders } from "~src/rules/match/find-placeholders"
import { isPlaceholder, type Placeholder } from "~src/templates/placeholder"

/** A blank of ours that is still open in the draft, and in how many places. */
export interface Gap {
  readonly name: Placeholder
  readonly places: number
}

/** The blanks of our sections in `body`, each name once, in order of first use. Blanks of other templates are not among them. */
export function gapsIn(body: string): readonly Gap[] {
  const names = findPlaceholders(body).flatMap(({ start, end }) => {
    const name = body.slice(start + 2, end - 2)
    return isPlaceholder(name) && body.slice(start, end) === written(name) ? [name] : []
  })
  return [...new Set(names)].map((name) => ({
    name,
    places: names.filter((each) => each === name).length,
  }))
}

/** Writes `value` into every place of the blank `name`, the last first, so that the places before it stay where they are. */
export async function fillGap(session: DraftSession, name: Placeholder, value: string): Promise<void> {
  const blank = written(name)
  let places = 0
  let body = session.view.read()?.body ?? ""
  for (let at = body.lastIndexOf(blank); at !== -1; at = at === 0 ? -1 : body.lastIndexOf(blank, at - 1)) {
    const result = await session.view.replace({ start: at, end: at + blank.length }, value, blank)
    if (!result.ok) return finishEdit(session, result, "noticeFilled", value)
    places += 1
    body = session.view.read()?.body ?? ""
  }
  // Each place is an undo step of its own, and the notice could only take back the last.
  if (places === 1) return finishEdit(session, { ok: true }, "noticeFilled", null)
  session.refresh()
  notify(session, "noticeFilled")
}

function written(name: Placeholder): string {
  return `{{${name}}}`
}
