import { baseCss, interviewFormCss, panelCss, sendGuardCss, tokensCss } from "~src/ui/stylesheets"
import type { ComposeView } from "~src/webmail/compose-view"

/** Keys and text typed in the panel are nobody else's: webmails bind single letters, and Ctrl+Enter sends. */
const KEPT_INSIDE = ["keydown", "keypress", "keyup", "beforeinput", "input", "copy", "cut", "paste"] as const

/** A page can make up events; only what the person did may write into a mail. */
const PERSONS_OWN = ["click", "keydown", "change", "submit"] as const

const TAKES_FOCUS = "input, textarea, select, option, label"

/** The element of one panel, outside the webmail's own tree, and the place inside it to render into. */
export interface PanelHost {
  readonly element: HTMLElement
  readonly container: HTMLElement
  /** A place beside it, for what is not rendered with the panel. */
  readonly asides: HTMLElement
}

/** Adds the host element for `view` to the page; it leaves when the view closes. */
export function createPanelHost(view: ComposeView): PanelHost {
  const document = view.root.ownerDocument
  const element = document.createElement("afterword-panel")
  element.dataset.webmail = view.webmail
  element.dataset.state = "pill"
  const root = element.attachShadow({ mode: "open" })
  const style = document.createElement("style")
  style.textContent = `${tokensCss}\n${baseCss}\n${panelCss}\n${interviewFormCss}\n${sendGuardCss}`
  const container = document.createElement("div")
  container.className = "aw"
  container.style.height = "100%"
  // Beside the place that is rendered into: what stands here is ours to add and take away.
  const asides = document.createElement("div")
  asides.className = "aw"
  root.append(style, container, asides)
  keepToItself(root, view.signal)
  document.documentElement.append(element)
  view.signal.addEventListener("abort", () => element.remove(), { once: true })
  return { element, container, asides }
}

function keepToItself(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of PERSONS_OWN) {
    root.addEventListener(type, refuseMadeUp, { capture: true, signal })
  }
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  // The draft keeps focus and caret while buttons of the panel are pressed.
  root.addEventListener("mousedown", keepFocusInDraft, { signal })
}

function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return
  event.stopImmediatePropagation()
  event.preventDefault()
}

function keepFocusInDraft(event: Event): void {
  if (event.target instanceof Element && event.target.closest(TAKES_FOCUS)) return
  event.preventDefault()
}
