/** How an element stands among what lies over the page. */
export interface Layer {
  /** It, or something around it, stays where it is while the page scrolls. */
  readonly isFixed: boolean
  /** The z-index of all of it within the page, at least 0: what has a higher one lies over it. */
  readonly plane: number
}

/** Where `element` stands. Asks for the styles of all that is around it, so it is not for keys. */
export function layerOf(element: Element): Layer {
  const view = element.ownerDocument.defaultView
  let isFixed = false
  let plane = 0
  for (let node: Element | null = element; node && view; node = node.parentElement) {
    const { position, zIndex, transform, isolation } = view.getComputedStyle(node)
    isFixed ||= position === "fixed"
    // The outermost that layers what is inside it decides, whatever is said further in.
    if (/\d/.test(zIndex) && position !== "static") plane = Math.max(0, Number(zIndex))
    else if (isFixedOrSticky(position) || isolation === "isolate" || /\(/.test(transform)) plane = 0
  }
  return { isFixed, plane }
}

function isFixedOrSticky(position: string): boolean {
  return position === "fixed" || position === "sticky"
}
