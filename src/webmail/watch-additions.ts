/** How long additions to the page are gathered before they are looked through. In milliseconds. */
const GATHER = 32
/** While nobody composes the page is looked through at most this often. In milliseconds. */
const NAP = 1000

export interface Additions {
  /** An element that matches, new in the page or there from the start. May be told of the same one again. */
  onMatch(element: Element): void
  /** After every look through the page or its additions. */
  onSettled(): void
  /** True while nobody composes. */
  isIdle(): boolean
}

/**
 * Finds elements that match `selector` as they come into `document`, by one observer of child lists, which typing hardly
 * wakes. While somebody composes every addition is looked through at once. While nobody does, the observer sleeps
 * after each change, so that a list that scrolls all day costs next to nothing; a field that gets the focus wakes it.
 */
export function watchAdditions(
  document: Document,
  selector: string,
  signal: AbortSignal,
  { onMatch, onSettled, isIdle }: Additions,
): void {
  let added: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastLook = Number.NEGATIVE_INFINITY

  const search = (element: Element): void => {
    if (element.matches(selector)) onMatch(element)
    if (element.querySelector(selector) === null) return
    for (const match of element.querySelectorAll(selector)) onMatch(match)
  }
  const look = (elements: readonly Element[]): void => {
    timer = undefined
    if (signal.aborted) return
    for (const element of elements) if (element.isConnected) search(element)
    onSettled()
    // The document element, not the body: a webmail may exchange its body.
    observer.observe(document.documentElement, { childList: true, subtree: true })
  }
  const lookThrough = (): void => {
    lastLook = performance.now()
    look([document.documentElement])
  }
  const lookAtAdded = (): void => {
    const elements = added
    added = []
    look(elements)
  }
  const observer = new MutationObserver((records) => {
    if (isIdle()) {
      observer.disconnect()
      timer ??= setTimeout(lookThrough, Math.max(GATHER, lastLook + NAP - performance.now()))
      return
    }
    for (const { addedNodes } of records) gather(addedNodes, added)
    timer ??= setTimeout(lookAtAdded, GATHER)
  })
  const onFocus = ({ target }: FocusEvent): void => {
    if (!isIdle() || !(target instanceof Element) || !target.matches(FIELD)) return
    clearTimeout(timer)
    timer = setTimeout(lookThrough, GATHER)
  }

  look([document.documentElement])
  document.addEventListener("focusin", onFocus, { capture: true, passive: true, signal })
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
}

const FIELD = 'input, textarea, [contenteditable="true"]'

function gather(nodes: NodeList, into: Element[]): void {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node?.nodeType === Node.ELEMENT_NODE) into.push(node as Element)
  }
}
