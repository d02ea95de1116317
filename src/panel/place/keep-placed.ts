import { autoUpdate } from "@floating-ui/dom"
import {
  type Box,
  choosePanelPlace,
  choosePillPlace,
  isNear,
  type Surroundings,
} from "~src/panel/place/choose-place"
import type { ComposeGeometry, ComposeView } from "~src/webmail/compose-view"

const WANTED = { width: 320, height: 560 }
/** The pill draws back to its ring when the caret comes this close, in pixels. */
const CARET_MARGIN = 48

/**
 * Keeps `host` beside the compose window of `view` while either moves or changes size, until the view closes. Returns
 * a function that places it at once.
 */
export function keepPlaced(view: ComposeView, host: HTMLElement, isOpen: () => boolean): () => void {
  const place = () => {
    const geometry = view.geometry()
    const isVisible = geometry !== null && geometry.window.width > 0 && geometry.window.height > 0
    host.hidden = !isVisible
    if (isVisible) placeBeside(geometry, host, isOpen())
  }
  const stop = autoUpdate(view.root, host, place)
  view.signal.addEventListener("abort", stop, { once: true })
  return place
}

function placeBeside(geometry: ComposeGeometry, host: HTMLElement, isOpen: boolean): void {
  const around = surroundings(geometry, host)
  if (isOpen) {
    host.removeAttribute("data-near-caret")
    moveTo(host, choosePanelPlace(WANTED, around), true)
    return
  }
  host.style.width = host.style.height = ""
  host.removeAttribute("data-near-caret")
  const size = { width: host.offsetWidth, height: host.offsetHeight }
  const box = choosePillPlace(size, around)
  moveTo(host, box, false)
  host.toggleAttribute(
    "data-near-caret",
    geometry.caret !== null && isNear(box, geometry.caret, CARET_MARGIN),
  )
}

function surroundings(geometry: ComposeGeometry, host: HTMLElement): Surroundings {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement
  return {
    viewport: { width: clientWidth, height: clientHeight },
    window: geometry.window,
    body: geometry.body,
    keepClear: geometry.keepClear,
    floating: geometry.floating,
    rtl: getComputedStyle(host.ownerDocument.documentElement).direction === "rtl",
  }
}

function moveTo(host: HTMLElement, box: Box, sized: boolean): void {
  host.style.left = `${Math.round(box.x)}px`
  host.style.top = `${Math.round(box.y)}px`
  if (!sized) return
  host.style.width = `${Math.round(box.width)}px`
  host.style.height = `${Math.round(box.height)}px`
}
