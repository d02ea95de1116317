import { autoUpdate } from "@floating-ui/dom"
import {
  type Box,
  choosePanelPlace,
  choosePillPlace,
  isNear,
  type Surroundings,
} from "~src/panel/place/choose-place"
import { giveWay, planeToBeSeen } from "~src/panel/place/give-way"
import type { ComposeGeometry, ComposeView } from "~src/webmail/compose-view"

const WANTED = { width: 320, height: 560 }
/** The pill draws back to its ring when the caret comes this close, in pixels. */
const CARET_MARGIN = 48

/** A panel inside the body gives way when the caret comes this close. */
const WRITING_MARGIN = 24

export interface Placing {
  /** Places it at once, so that it is seen: it has just come, or was opened or closed. */
  place(): void
  /** Gives way to the writing where that can come near it. */
  followText(): void
}

/** Keeps `host` beside the compose window of `view` while either moves or changes size, until the view closes. */
export function keepPlaced(view: ComposeView, host: HTMLElement, isOpen: () => boolean): Placing {
  const placeOpen = openPlacer(host)
  let isFloating = false
  /** How high it has to be to be seen; 0 where the compose window's own height will do. */
  let needed = 0
  const place = () => {
    const geometry = view.geometry()
    isFloating = geometry?.floating ?? false
    host.hidden = geometry === null || !isUnfolded(geometry)
    if (geometry === null || host.hidden) return
    if (isOpen()) placeOpen(geometry)
    else placePill(geometry, host)
    // Just above the compose window, for what the webmail opens over the window is to be over the panel, too.
    write(host, { "z-index": String(Math.max(geometry.plane, needed)) })
  }
  const stop = autoUpdate(view.root, host, place)
  view.signal.addEventListener("abort", stop, { once: true })
  giveWay(view, host)
  return {
    place() {
      needed = 0
      place()
      needed = planeToBeSeen(view.root, host)
      if (needed > 0) write(host, { "z-index": String(needed) })
    },
    followText() {
      // Beside a window that floats the panel stays where it is, whatever is written inside.
      if (!isOpen() || !isFloating) place()
    },
  }
}

/** Whether there is a mail to be seen. One that is minimised keeps its title bar: the rest is taken out, or cut off below that. */
function isUnfolded({ window, body }: ComposeGeometry): boolean {
  return window.width > 0 && window.height > 0 && body.width > 0 && body.top < window.bottom
}

/** Remembers how far the writing has come, so that a panel inside the body stays below it and does not jump back. */
function openPlacer(host: HTMLElement): (geometry: ComposeGeometry) => void {
  let writtenTo = 0
  let bodyTop = 0
  return (geometry) => {
    if (geometry.body.top !== bodyTop) writtenTo = 0
    bodyTop = geometry.body.top
    host.removeAttribute("data-near-caret")
    const { caret } = geometry
    const box = choosePanelPlace(WANTED, surroundings(geometry, host, writtenTo))
    if (caret !== null && !geometry.floating && isNear(box, caret, WRITING_MARGIN)) {
      writtenTo = Math.max(writtenTo, caret.bottom)
    }
    moveTo(host, choosePanelPlace(WANTED, surroundings(geometry, host, writtenTo)), true)
  }
}

function placePill(geometry: ComposeGeometry, host: HTMLElement): void {
  write(host, { width: "", height: "" })
  host.removeAttribute("data-near-caret")
  const size = { width: host.offsetWidth, height: host.offsetHeight }
  const box = choosePillPlace(size, surroundings(geometry, host, 0))
  moveTo(host, box, false)
  host.toggleAttribute(
    "data-near-caret",
    geometry.caret !== null && isNear(box, geometry.caret, CARET_MARGIN),
  )
}

function surroundings(geometry: ComposeGeometry, host: HTMLElement, writtenTo: number): Surroundings {
  const { clientWidth, clientHeight } = host.ownerDocument.documentElement
  return {
    viewport: { width: clientWidth, height: clientHeight },
    window: geometry.window,
    body: geometry.body,
    keepClear: geometry.keepClear,
    controls: geometry.controls,
    floating: geometry.floating,
    rtl: getComputedStyle(host.ownerDocument.documentElement).direction === "rtl",
    writtenTo,
  }
}

function moveTo(host: HTMLElement, box: Box, sized: boolean): void {
  write(host, { left: `${Math.round(box.x)}px`, top: `${Math.round(box.y)}px` })
  if (sized) write(host, { width: `${Math.round(box.width)}px`, height: `${Math.round(box.height)}px` })
}

/** Writes what differs: a write that changes nothing would have the page laid out anew all the same. */
function write(
  host: HTMLElement,
  styles: Readonly<Partial<Record<"left" | "top" | "width" | "height" | "z-index", string>>>,
): void {
  for (const [name, value] of Object.entries(styles))
    if (host.style.getPropertyValue(name) !== value) host.style.setProperty(name, value)
}
