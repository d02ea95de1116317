import { describeElement } from "~src/webmail/locating/describe-element"
import type { Health, PartHealth } from "~src/webmail/locating/health"
import { PARTS, type Part, type Way } from "~src/webmail/locating/way"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** Goes every way to every part of the window in `root`. Looks only; asked for once per window, not on keys. */
export function checkHealth(root: HTMLElement, adapter: WebmailAdapter): Health {
  return {
    webmail: adapter.id,
    kind: adapter.locate(root)?.kind ?? "unknown",
    parts: PARTS.map((part) => checkPart(root, part, adapter)),
  }
}

function checkPart(root: HTMLElement, part: Part, { ways, mayLack }: WebmailAdapter): PartHealth {
  const tried = ways[part].map((way: Way) => ({ way, found: way.find(root) }))
  const best = tried.find(({ found }) => found !== null)
  return {
    part,
    foundBy: best?.way.id ?? null,
    failed: tried.filter(({ found }) => found === null).map(({ way }) => way.id),
    element: best?.found ? describeElement(best.found) : null,
    isChanged: best ? best.way.isFallback : !mayLack.includes(part),
  }
}
