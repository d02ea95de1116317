/** How long additions to the page are gathered before they are looked through. In milliseconds. */
const GATHER = 32

export interface Additions {
  /** An element that matches, new in the page or there from the start. */
  onMatch(element: Element): void
  /** After every look; only asked for removals too while `isIdle` is false. */
  onSettled(): void
  isIdle(): boolean
}

/**
 * Finds elements that match `selector` as they come into `document`. One observer for child lists only, which typing
 * hardly wakes; what it tells is gathered, so that a list that scrolls costs next to nothing while nobody composes.
 */
export function watchAdditions(
  document: Document,
  selector: string,
  signal: AbortSignal,
  { onMatch, onSettled, isIdle }: Additions,
): void {
  let added: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    timer = undefined
    if (signal.aborted) return
    const elements = added
    added = []
    for (const element of elements) if (element.isConnected) search(element)
    onSettled()
  }
  const search = (element: Element): void => {
    if (element.matches(selector)) onMatch(element)
    if (element.firstElementChild === null || element.querySelector(selector) === null) return
    for (const match of element.querySelectorAll(selector)) onMatch(match)
  }
  const observer = new MutationObserver((records) => {
    for (let index = 0; index < records.length; index += 1) gather(records[index]?.addedNodes, added)
    if (timer === undefined && (added.length > 0 || !isIdle())) timer = setTimeout(look, GATHER)
  })

  search(document.documentElement)
  onSettled()
  // The document element, not the body: a webmail may exchange its body.
  observer.observe(document.documentElement, { childList: true, subtree: true })
  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect()
      clearTimeout(timer)
    },
    { once: true },
  )
}

/** Plain loops: this runs with every insertion anywhere in the page. */
function gather(nodes: NodeList | undefined, into: Element[]): void {
  const length = nodes?.length ?? 0
  for (let index = 0; index < length; index += 1) {
    const node = nodes?.[index]
    if (node instanceof Element) into.push(node)
  }
}
