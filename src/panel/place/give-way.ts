import type { ComposeView } from "~src/webmail/compose-view"
import { layerOf } from "~src/webmail/layer"

/** What a webmail opens over a compose window for a moment. */
const OVERLAYS = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
/** Above everything of a page. */
const TOP = 2147483000
/** Another mail is written in it: a window beside ours, however much of a dialog it is. */
const WRITTEN_IN = '[contenteditable="true"]'

/**
 * Hides `host` while it would lie on a list, menu or dialog of the webmail, until the view closes. Most of them lie over the panel
 * by their own z-index; this is for those inside the compose window, and those no higher than it. Looks in every typing
 * pause, and when the focus moves: a list opens as an address is typed, and what else opens takes the focus.
 */
export function giveWay(view: ComposeView, host: HTMLElement): void {
  const document = host.ownerDocument
  const known = new Set<Element>()
  /** Lists that are part of the window, as the row of addresses: asked for their place when they come or change their size. */
  const inFlow = new WeakSet<Element>()
  const find = (): void => {
    for (const overlay of view.root.querySelectorAll(OVERLAYS)) {
      if (known.has(overlay) || inFlow.has(overlay)) continue
      if (isAbove(overlay, view.root)) known.add(overlay)
      else inFlow.add(overlay)
      watch(overlay)
    }
  }
  const look = (): void => {
    find()
    for (const overlay of known) if (!overlay.isConnected) known.delete(overlay)
    if (known.size === 0 && !host.hasAttribute("data-behind")) return
    host.removeAttribute("data-behind")
    host.toggleAttribute("data-behind", !isUsed(host) && [...known].some((overlay) => isUnder(overlay, host)))
  }
  const watched = new WeakSet<Element>()
  // One that opens, is closed or goes changes its size, whatever it was before.
  const sizes = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      inFlow.delete(target)
      if (target.isConnected) continue
      sizes.unobserve(target)
      watched.delete(target)
    }
    look()
  })
  const watch = (overlay: Element): void => {
    // The observer would tell of one anew that it is given again.
    if (!watched.has(overlay)) sizes.observe(overlay)
    watched.add(overlay)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    const overlay = target instanceof Element ? target.closest(OVERLAYS) : null
    if (overlay && !overlay.contains(view.root) && overlay.querySelector(WRITTEN_IN) === null) {
      known.add(overlay)
      watch(overlay)
    }
    look()
  }
  view.onChange(look)
  document.addEventListener("focusin", onFocus, { capture: true, passive: true, signal: view.signal })
  view.signal.addEventListener("abort", () => sizes.disconnect(), { once: true })
}

/**
 * The z-index at which `host` is seen, should the compose window in `root`, or what stands beside it, lie over it all the same; 0
 * where nothing does, and where what does is over the compose window as well or is there for a moment only.
 */
export function planeToBeSeen(root: HTMLElement, host: HTMLElement): number {
  const [cover] = elementsAt(host, host)
  if (!cover || cover.localName === host.localName || isOpened(cover, root)) return 0
  const [atWindow] = elementsAt(root, root)
  if (!root.contains(cover) && !(atWindow && root.contains(atWindow))) return 0
  const { plane } = layerOf(cover)
  // What is no higher, and still lies over it, has a height that was not made out.
  return plane > Number(host.style.zIndex) ? plane : TOP
}

/** Whether `element` belongs to what is opened for a moment, and not to the compose window, which may be a dialog too. */
function isOpened(element: Element, root: HTMLElement): boolean {
  const overlay = element.closest(OVERLAYS)
  return overlay !== null && !overlay.contains(root)
}

/** Somebody who works in the panel has no eye for a list elsewhere. */
function isUsed(host: HTMLElement): boolean {
  return host.ownerDocument.activeElement === host
}

/** Whether `overlay` is taken out of the flow inside `root`, as what opens is and the row of addresses is not. */
function isAbove(overlay: Element, root: HTMLElement): boolean {
  for (let node: Element | null = overlay; node && node !== root; node = node.parentElement) {
    if (/absolute|fixed/.test(getComputedStyle(node).position)) return true
  }
  return false
}

/** Whether `host` lies on `overlay` in the middle of what they share. */
function isUnder(overlay: Element, host: HTMLElement): boolean {
  const [first, second] = elementsAt(overlay, host)
  return first === host && second !== undefined && overlay.contains(second)
}

/** All that stands at the middle of what the two share, topmost first; nothing when they share nothing. */
function elementsAt(one: Element, other: Element): readonly Element[] {
  const a = one.getBoundingClientRect()
  const b = other.getBoundingClientRect()
  const left = Math.max(a.left, b.left)
  const right = Math.min(a.right, b.right)
  const top = Math.max(a.top, b.top)
  const bottom = Math.min(a.bottom, b.bottom)
  if (left >= right || top >= bottom) return []
  return one.ownerDocument.elementsFromPoint((left + right) / 2, (top + bottom) / 2)
}
