/** How an element stands among what lies over the page. */
export interface Layer {
  /** It, or something around it, stays where it is while the page scrolls. */
  readonly isFixed: boolean
  /** The z-index of all of it within the page, at least 0: what has a higher one lies over it. */
  readonly plane: number
}

const POSITIONED = /relative|absolute|fixed|sticky/
/** Makes a layer of its own, with or without a height. */
const ALWAYS_A_LAYER = /fixed|sticky/

/** Where `element` stands. Asks for the styles of all that is around it, so it is not for keys. */
export function layerOf(element: Element): Layer {
  const view = element.ownerDocument.defaultView
  let isFixed = false
  let plane = 0
  for (let node: Element | null = element; node && view; node = node.parentElement) {
    const { position, zIndex, transform, isolation } = view.getComputedStyle(node)
    isFixed ||= position === "fixed"
    // The outermost that layers what is inside it decides, whatever is said further in.
    if (/\d/.test(zIndex) && POSITIONED.test(position)) plane = Math.max(0, Number(zIndex))
    else if (ALWAYS_A_LAYER.test(position) || isolation === "isolate" || /\(/.test(transform)) plane = 0
  }
  return { isFixed, plane }
}
