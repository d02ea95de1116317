import type { ComposeKind } from "~src/draft/snapshot"
import type { Part } from "~src/webmail/locating/way"

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
  /** The id of the adapter. */
  readonly webmail: string
  /** "unknown" while the window cannot be read. */
  readonly kind: ComposeKind | "unknown"
  readonly parts: readonly PartHealth[]
}
