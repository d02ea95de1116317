// @vitest-environment happy-dom
import { describe, expect, test } from "vitest"
import { layerOf } from "~src/webmail/layer"

/** Nested elements with these styles, outermost first; gives where the innermost stands. */
function layerIn(...styles: readonly string[]) {
  document.body.replaceChildren()
  let inner: HTMLElement = document.body
  for (const style of styles) {
    const made = document.createElement("div")
    made.style.cssText = style
    inner.append(made)
    inner = made
  }
  return layerOf(inner)
}

describe("where an element stands", () => {
  test.each([
    ["in the flow", [""], 0, false],
    ["in a layer", ["position: fixed; z-index: 6", "", ""], 6, true],
    [
      "in a layer inside a layer",
      ["position: absolute; z-index: 2", "position: fixed; z-index: 900"],
      2,
      true,
    ],
    ["in one that is isolated", ["isolation: isolate", "position: absolute; z-index: 900"], 0, false],
    [
      "in one that stays put without a height",
      ["position: sticky", "position: absolute; z-index: 9"],
      0,
      false,
    ],
    ["with a height that means nothing", ["z-index: 900"], 0, false],
    ["below the page", ["position: relative; z-index: -1"], 0, false],
  ])("%s", (_where, styles, plane, isFixed) => {
    expect(layerIn(...styles)).toEqual({ plane, isFixed })
  })
})
