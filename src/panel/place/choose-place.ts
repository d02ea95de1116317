/** A rectangle in viewport pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Surroundings {
  readonly viewport: Size
  readonly window: Box
  readonly body: Box
  /** Never to be covered: Send, Subject, recipients, toolbars. */
  readonly keepClear: readonly Box[]
  /** Not to be covered where there is another place: whatever else is pressed around the body, others' bars for one. */
  readonly controls: readonly Box[]
  /** The compose window floats over the page, so what lies beside it may be covered. */
  readonly floating: boolean
  readonly rtl: boolean
  /** How far down, in viewport pixels, the writing has come close to a panel inside the body. 0 until it does. */
  readonly writtenTo: number
}

const GAP = 8
const EDGE = 8
const LEAST_HEIGHT = 260
const LEAST_OPEN_HEIGHT = 360
const MOST_HEIGHT = 720

/**
 * Where the open panel goes: beside a floating compose window (inline-start first), else inside the body at its
 * inline-end and below what is written there, else beside the window all the same, else wherever in the viewport nothing
 * is covered that must stay clear. `wanted.width` is kept unless the viewport is narrower.
 */
export function choosePanelPlace(wanted: Size, around: Surroundings): Box {
  const width = Math.min(wanted.width, around.viewport.width - 2 * EDGE)
  const size = { width, height: Math.min(wanted.height, MOST_HEIGHT, around.viewport.height - 2 * EDGE) }
  const outside = beside(size, around)
  const within = inside(size, around)
  const candidates = [
    ...(around.floating ? [...outside, ...within] : [...within, ...outside]),
    ...corners(size, around),
    ...corners({ width, height: Math.min(size.height, LEAST_OPEN_HEIGHT) }, around),
  ]
  return bestOf(candidates, around)
}

/** Where the pill goes: just outside a floating window near its foot, else in the body's lower inline-end corner. */
export function choosePillPlace(size: Size, around: Surroundings): Box {
  const { window, body } = around
  const y = clamp(
    window.y + window.height - size.height - GAP,
    EDGE,
    around.viewport.height - size.height - EDGE,
  )
  const outside = around.floating ? sides(size.width, window, around.rtl).map((x) => ({ ...size, x, y })) : []
  const bottom = Math.min(body.y + body.height, around.viewport.height) - size.height - GAP
  const x = around.rtl ? body.x + GAP : body.x + body.width - size.width - GAP
  const candidates = [...outside, { ...size, x, y: Math.max(bottom, body.y) }, ...corners(size, around)]
  return bestOf(candidates, around)
}

/** True when the two boxes, the first grown by `margin` pixels, touch. */
export function isNear(box: Box, other: Box, margin: number): boolean {
  return (
    box.x - margin < other.x + other.width &&
    other.x < box.x + box.width + margin &&
    box.y - margin < other.y + other.height &&
    other.y < box.y + box.height + margin
  )
}

function beside(size: Size, around: Surroundings): Box[] {
  const { window, viewport } = around
  const height = clamp(window.height, LEAST_OPEN_HEIGHT, Math.min(MOST_HEIGHT, viewport.height - 2 * EDGE))
  const y = clamp(window.y + window.height - height, EDGE, viewport.height - height - EDGE)
  return sides(size.width, window, around.rtl).map((x) => ({ x, y, width: size.width, height }))
}

function sides(width: number, window: Box, rtl: boolean): number[] {
  const left = window.x - GAP - width
  const right = window.x + window.width + GAP
  return rtl ? [right, left] : [left, right]
}

/** Only where enough of the writing stays visible beside the panel. */
function inside(size: Size, { body, viewport, rtl, writtenTo }: Surroundings): Box[] {
  const top = Math.max(body.y, 0, writtenTo) + GAP
  const bottom = Math.min(body.y + body.height, viewport.height) - GAP
  if (bottom - top < LEAST_HEIGHT || body.width < size.width * 1.8) return []
  const x = rtl ? body.x + GAP : body.x + body.width - size.width - GAP
  return [{ x, y: top, width: size.width, height: Math.min(size.height, bottom - top) }]
}

function corners(size: Size, { viewport, rtl }: Surroundings): Box[] {
  const start = EDGE
  const end = viewport.width - size.width - EDGE
  const bottom = viewport.height - size.height - EDGE
  const columns = rtl ? [start, end] : [end, start]
  return columns.flatMap((x) => [
    { ...size, x, y: bottom },
    { ...size, x, y: EDGE },
  ])
}

function fits(box: Box, viewport: Size): boolean {
  return (
    box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width && box.y + box.height <= viewport.height
  )
}

/** The first that covers nothing, else the first that covers nothing of the webmail's own, else what covers least. */
function bestOf(candidates: readonly Box[], around: Surroundings): Box {
  const { keepClear, controls, viewport } = around
  const covers = (box: Box, kept: Box) => overlap(box, kept) > 0
  const clear = candidates.filter(
    (box) => fits(box, viewport) && !keepClear.some((kept) => covers(box, kept)),
  )
  const free = clear.find((box) => !controls.some((control) => covers(box, control)))
  return free ?? clear[0] ?? leastCovering(candidates, around)
}

function leastCovering(candidates: readonly Box[], { keepClear, viewport, body }: Surroundings): Box {
  const cost = (box: Box) =>
    keepClear.reduce((sum, kept) => sum + overlap(box, kept) * 10, overlap(box, body)) +
    (fits(box, viewport) ? 0 : 1e9)
  return candidates.reduce((best, box) => (cost(box) < cost(best) ? box : best))
}

/** Shared area in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
