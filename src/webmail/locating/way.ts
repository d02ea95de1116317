/** The parts of a compose window that everything else depends on, as logs and reports name them. */
export const PARTS = ["root", "body", "subject", "send", "recipients"] as const
export type Part = (typeof PARTS)[number]

/** One way to find one part of a compose window. Several, best first, outlive changes of the page. */
export interface Way {
  /** What it relies on, as logs and reports say it: an id of ours, never anything of the page. */
  readonly id: string
  /** For pages that have changed: a window where nothing better finds the part is not as we know it. */
  readonly isFallback: boolean
  find(root: HTMLElement): HTMLElement | null
}

/** A way that works on the pages we know, by a selector or a look at the structure. */
export function known(id: string, by: string | Way["find"]): Way {
  const find: Way["find"] = typeof by === "string" ? (root) => root.querySelector<HTMLElement>(by) : by
  return { id, isFallback: false, find }
}

/** The window itself, where it is known by a selector. */
export function knownRoot(id: string, selector: string): Way {
  return { id, isFallback: false, find: (root) => (root.matches(selector) ? root : null) }
}

/** A way for pages that have changed. */
export function fallback(id: string, by: string | Way["find"]): Way {
  return { ...known(id, by), isFallback: true }
}

/** What the best of `ways` finds in `root`, or null. Which kind of element that is, the ways say. */
export function findBy<E extends HTMLElement = HTMLElement>(
  root: HTMLElement,
  ways: readonly Way[],
): E | null {
  for (const { find } of ways) {
    const found = find(root)
    if (found) return found as E
  }
  return null
}
