/** What a walk through the blanks of a draft does with keys. */
export interface TabWalker {
  /** Tab, or Shift+Tab (`backwards`), in the body. `true` takes the key: the webmail then never sees it. */
  onTab(backwards: boolean): boolean
  /** The person goes her own way: Escape, or a click into the body. The webmail sees these as ever. */
  onLeave(): void
}

/**
 * Takes Tab in the body of the compose window in `root` until `signal` is aborted. Listens only while a walk is on, so that keys cost nothing otherwise; on
 * the window, because webmails act on keys before they reach the body.
 */
export function watchTab(
  root: HTMLElement,
  body: () => HTMLElement | null,
  walker: TabWalker,
  signal: AbortSignal,
): void {
  const { defaultView } = root.ownerDocument
  const isInBody = ({ target }: Event): boolean => target instanceof Node && body()?.contains(target) === true
  const onKey = (event: KeyboardEvent): void => {
    // What another extension has dealt with is not ours to deal with again.
    if (
      event.defaultPrevented ||
      !isInBody(event) ||
      event.isComposing ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    if (event.key === "Escape") walker.onLeave()
    if (event.key !== "Tab" || !walker.onTab(event.shiftKey)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onPress = (event: Event): void => {
    if (isInBody(event)) walker.onLeave()
  }
  defaultView?.addEventListener("keydown", onKey, { capture: true, signal })
  defaultView?.addEventListener("pointerdown", onPress, { capture: true, passive: true, signal })
}
