import { log } from "~src/platform/log"
import type { ComposeView } from "~src/webmail/compose-view"
import type { PartHealth } from "~src/webmail/locating/health"

/** A window is looked through once, when the webmail has had time to finish it. In milliseconds. */
const FINISHED = 2000

/**
 * Says, once for each kind of window in this page, which parts of a compose window were found by a fallback or not at all. Ids
 * of ours, tags and roles only.
 */
export function createHealthLog(): (view: ComposeView) => void {
  const told = new Set<string>()
  const look = (view: ComposeView): void => {
    const { webmail, kind, parts } = view.health()
    const window = `${webmail}/${kind}`
    const changed = parts.filter(({ isChanged }) => isChanged)
    if (changed.length === 0 || told.has(window)) return
    told.add(window)
    log("compose window changed", { window, ...Object.fromEntries(changed.map(entryOf)) })
  }
  return (view) => {
    const timer = setTimeout(look, FINISHED, view)
    view.signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
  }
}

function entryOf({ part, foundBy, element }: PartHealth): [string, string] {
  return [part, foundBy === null ? "none" : `${foundBy}:${element}`]
}
