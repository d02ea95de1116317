import { say } from "~src/platform/i18n"
import { baseCss, interviewFormCss, panelCss, sendGuardCss, tokensCss } from "~src/ui/stylesheets"
import type { ComposeView } from "~src/webmail/compose-view"

/**
 * What is done in the panel is nobody else's: webmails bind single letters, Ctrl+Enter sends, and clicks, drops and the focus
 * mean something to them. Only what listens on the way down (capturing, on window or document) sees that something is done here.
 */
const KEPT_INSIDE: readonly string[] = (
  "keydown keypress keyup beforeinput input change copy cut paste click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout " +
  "mousemove pointerdown pointerup pointermove pointerover pointerout touchstart touchmove touchend wheel focusin focusout " +
  "dragstart dragenter dragover dragleave drop compositionstart compositionupdate compositionend"
).split(" ")

/** A page can make up events; only what the person did may write into a mail. */
const PERSONS_OWN = ["click", "keydown", "change", "submit"] as const

const TAKES_FOCUS = "input, textarea, select, option, label"

/** An element outside the webmail's own tree, and the place inside it to render into. */
interface Host {
  readonly element: HTMLElement
  readonly container: HTMLElement
}

/** The host of one panel. */
export interface PanelHost extends Host {
  /** A place beside it, for what is not rendered with the panel. */
  readonly asides: HTMLElement
}

/** Adds the host element for `view` to the page; it leaves when the view closes. */
export function createPanelHost(view: ComposeView): PanelHost {
  const host = createHost(
    view.root.ownerDocument,
    "afterword-panel",
    [panelCss, interviewFormCss, sendGuardCss],
    view.signal,
  )
  host.element.dataset.webmail = view.webmail
  host.element.dataset.state = "pill"
  host.container.style.height = "100%"
  // Beside the place that is rendered into: what stands here is ours to add and take away.
  const asides = view.root.ownerDocument.createElement("div")
  asides.className = "aw"
  host.container.after(asides)
  return { ...host, asides }
}

/** An element of ours beside the page's own, with our styles and `css` inside; it leaves when `signal` aborts. */
export function createHost(
  document: Document,
  tag: "afterword-panel" | "afterword-note",
  css: readonly string[],
  signal: AbortSignal,
): Host {
  const element = document.createElement(tag)
  // The page may be in any language; ours is not its.
  element.lang = say("pageLanguage")
  const root = element.attachShadow({ mode: "open" })
  const style = document.createElement("style")
  style.textContent = [tokensCss, baseCss, ...css].join("\n")
  const container = document.createElement("div")
  container.className = "aw"
  root.append(style, container)
  keepToItself(root, signal)
  element.addEventListener("wheel", keepWheelInside, { capture: true, passive: false, signal })
  document.documentElement.append(element)
  signal.addEventListener("abort", () => element.remove(), { once: true })
  return { element, container }
}

function keepToItself(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of PERSONS_OWN) {
    root.addEventListener(type, refuseMadeUp, { capture: true, signal })
  }
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true })
  }
  root.addEventListener("keydown", stayUnsent, { signal })
  // The draft keeps focus and caret while buttons of the panel are pressed.
  root.addEventListener("mousedown", keepFocusInDraft, { signal })
}

function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return
  event.stopImmediatePropagation()
  event.preventDefault()
}

/** Ctrl+Enter sends a mail, so that in a field of ours it does nothing; Firefox would submit the field's form. */
function stayUnsent(event: Event): void {
  if (!(event instanceof KeyboardEvent)) return
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.preventDefault()
}

/**
 * Where nothing under the mouse can scroll any further the page must not scroll in its stead; browsers differ in what
 * `overscroll-behavior` means for what never scrolls. With Ctrl the wheel is the browser's.
 */
function keepWheelInside(event: WheelEvent): void {
  if (event.ctrlKey || event.deltaY === 0) return
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) break
    // By its shape: in a window that the webmail opened, elements are not this window's.
    if ("scrollTop" in node && canScroll(node as Element, event.deltaY)) return
  }
  event.preventDefault()
}

/** Whether `element` scrolls that way, as far as whole pixels can tell. */
function canScroll(element: Element, down: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element
  const rest = down < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop
  return rest >= 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)
}

function keepFocusInDraft(event: Event): void {
  if (event.target instanceof Element && event.target.closest(TAKES_FOCUS)) return
  event.preventDefault()
}
