// @vitest-environment happy-dom
import { createElement } from "react"
import { afterAll, expect, test } from "vitest"
import { drawIcon } from "~src/ui/draw-icon"
import { createRendered } from "~test/support/render"

const rendered = createRendered()
afterAll(() => rendered.unmount())

const Plus = drawIcon({
  size: 24,
  node: [
    ["path", { d: "M5 12h14", key: "across" }],
    ["path", { d: "M12 5v14", key: "down" }],
  ],
})

test("an icon has Lucide's lines, and what is said of it where it stands", () => {
  rendered.render(createElement(Plus, { className: "i s" }))
  const svg = rendered.find<HTMLElement>("svg")
  expect(Object.fromEntries(Array.from(svg.attributes, ({ name, value }) => [name, value]))).toEqual({
    "aria-hidden": "true",
    class: "i s",
    fill: "none",
    height: "24",
    stroke: "currentColor",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "stroke-width": "2",
    viewBox: "0 0 24 24",
    width: "24",
    xmlns: "http://www.w3.org/2000/svg",
  })
  expect(Array.from(svg.children, (shape) => [shape.tagName, shape.getAttribute("d")])).toEqual([
    ["path", "M5 12h14"],
    ["path", "M12 5v14"],
  ])
})

test("one icon may stand in several places, and be drawn again", () => {
  const twice = () => rendered.render(createElement("p", null, createElement(Plus), createElement(Plus)))
  twice()
  twice()
  expect(rendered.container.querySelectorAll("svg > path").length).toBe(4)
})
