import type { ComposeKind } from "~src/draft/snapshot"
import type { WebmailId } from "~src/webmail/compose-view"
import { describeElement } from "~src/webmail/locating/describe-element"
import { PARTS, type Part, type Way } from "~src/webmail/locating/way"
import type { WebmailAdapter } from "~src/webmail/webmail-adapter"

/** How one part of a compose window was looked for. Ids, tags and roles only, nothing the page says. */
export interface PartHealth {
  readonly part: Part
  /** The id of the best way that found it, or null. */
  readonly foundBy: string | null
  /** The ids of the ways that found nothing. */
  readonly failed: readonly string[]
  /** What was found, as `describeElement` has it. */
  readonly element: string | null
  /** Only a fallback found it, or nothing did though it should be there: the page is not as we know it. */
  readonly isChanged: boolean
}

/** How well one compose window is known. */
export interface Health {
  readonly webmail: WebmailId
  /** "unknown" while the window cannot be read. */
  readonly kind: ComposeKind | "unknown"
  readonly parts: readonly PartHealth[]
}

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
