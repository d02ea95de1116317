import { describe, expect, test } from "vitest"
import {
  type Box,
  choosePanelPlace,
  choosePillPlace,
  isNear,
  type Surroundings,
} from "~src/panel/place/choose-place"

const WANTED = { width: 320, height: 560 }
const PILL = { width: 120, height: 36 }

/** A pop-up compose window at the lower right of a 1280 × 800 viewport. */
const popUp: Surroundings = {
  viewport: { width: 1280, height: 800 },
  window: { x: 700, y: 260, width: 540, height: 540 },
  body: { x: 710, y: 380, width: 520, height: 330 },
  keepClear: [
    { x: 710, y: 300, width: 520, height: 70 },
    { x: 710, y: 720, width: 520, height: 60 },
  ],
  controls: [],
  floating: true,
  rtl: false,
  writtenTo: 0,
}

/** A compose form that fills a reading pane. */
const inPane: Surroundings = {
  viewport: { width: 1440, height: 820 },
  window: { x: 540, y: 60, width: 900, height: 750 },
  body: { x: 550, y: 250, width: 880, height: 560 },
  keepClear: [{ x: 540, y: 60, width: 900, height: 185 }],
  controls: [],
  floating: false,
  rtl: false,
  writtenTo: 0,
}

function coversAny(box: Box, kept: readonly Box[]): boolean {
  return kept.some((other) => isNear(box, other, 0))
}

describe("the open panel", () => {
  test("stands at the inline-start side of a floating window", () => {
    const place = choosePanelPlace(WANTED, popUp)
    expect(place).toMatchObject({ x: 700 - 8 - 320, width: 320 })
    expect(place.y + place.height).toBeLessThanOrEqual(800)
  })

  test("stands at the other side in a right-to-left interface", () => {
    const mirrored = {
      ...popUp,
      rtl: true,
      window: { ...popUp.window, x: 40 },
      body: { ...popUp.body, x: 50 },
    }
    expect(choosePanelPlace(WANTED, { ...mirrored, keepClear: [] }).x).toBe(40 + 540 + 8)
  })

  test("changes sides when there is no room at the first", () => {
    const left = {
      ...popUp,
      window: { ...popUp.window, x: 100 },
      body: { ...popUp.body, x: 110 },
      keepClear: [],
    }
    expect(choosePanelPlace(WANTED, left).x).toBe(100 + 540 + 8)
  })

  test("stands inside the body of a form that fills a pane, and covers nothing else of it", () => {
    const place = choosePanelPlace(WANTED, inPane)
    expect(place.x + place.width).toBe(550 + 880 - 8)
    expect(coversAny(place, inPane.keepClear)).toBe(false)
    expect(place.y).toBeGreaterThanOrEqual(250)
  })

  test("inside a body it stays below the writing, and leaves the body when too little is left", () => {
    const below = choosePanelPlace(WANTED, { ...inPane, writtenTo: 400 })
    expect(below.y).toBe(408)
    expect(below.y + below.height).toBeLessThanOrEqual(810)
    const outside = choosePanelPlace(WANTED, { ...inPane, writtenTo: 650 })
    expect(isNear(outside, inPane.window, 0)).toBe(false)
  })

  test("never covers what must stay clear, however small the body is", () => {
    const inline: Surroundings = {
      ...inPane,
      window: { x: 300, y: 500, width: 700, height: 160 },
      body: { x: 310, y: 510, width: 680, height: 80 },
      keepClear: [{ x: 310, y: 600, width: 680, height: 50 }],
    }
    const place = choosePanelPlace(WANTED, inline)
    expect(coversAny(place, inline.keepClear)).toBe(false)
  })

  test("covers no control of others where there is another place, but rather that than Send", () => {
    const inline: Surroundings = {
      ...inPane,
      window: { x: 300, y: 400, width: 1130, height: 200 },
      body: { x: 310, y: 410, width: 1110, height: 80 },
      keepClear: [{ x: 310, y: 500, width: 600, height: 50 }],
      controls: [{ x: 1300, y: 450, width: 100, height: 40 }],
    }
    const place = choosePanelPlace(WANTED, inline)
    expect(coversAny(place, [...inline.keepClear, ...inline.controls])).toBe(false)
    expect(place).toMatchObject({ y: 8, height: 360 })
    const nowhere = { ...inline, controls: [inline.viewport].map((size) => ({ ...size, x: 0, y: 0 })) }
    expect(coversAny(choosePanelPlace(WANTED, nowhere), inline.keepClear)).toBe(false)
  })

  test("is no wider than a narrow viewport", () => {
    const narrow = { ...popUp, viewport: { width: 300, height: 700 } }
    const place = choosePanelPlace(WANTED, narrow)
    expect(place.width).toBe(284)
  })
})

describe("the pill", () => {
  test("stands outside a floating window, so that no word is covered", () => {
    const place = choosePillPlace(PILL, popUp)
    expect(isNear(place, popUp.window, 0)).toBe(false)
  })

  test("stands in the lower corner of the body of a form that fills a pane", () => {
    const place = choosePillPlace(PILL, inPane)
    expect(place.x + place.width).toBe(550 + 880 - 8)
    expect(coversAny(place, inPane.keepClear)).toBe(false)
  })

  test("stays inside the viewport when the window reaches below it", () => {
    const tall = { ...inPane, body: { ...inPane.body, height: 3000 } }
    const place = choosePillPlace(PILL, tall)
    expect(place.y + place.height).toBeLessThanOrEqual(820)
  })
})
