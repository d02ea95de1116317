import { type ComponentType, createElement, memo, type SVGProps } from "react"

/** An icon as Lucide's files hold it: tags and attributes on a square of `size` units. */
export interface IconData {
  readonly size: number
  readonly node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[]
}

/**
 * What the panel draws its icons with instead of Lucide's own component (scripts/build-panel.mjs): the same `<svg>`, without the
 * settings nobody here uses, and drawn again only for other attributes.
 */
export function drawIcon({ size, node }: IconData): ComponentType<SVGProps<SVGSVGElement>> {
  const shapes = node.map(([tag, attributes]) => createElement(tag, attributes))
  const square = {
    xmlns: "http://www.w3.org/2000/svg",
    width: size,
    height: size,
    viewBox: `0 0 ${size} ${size}`,
    fill: "none",
    stroke: "currentColor",
    strokeWidth: 2,
    strokeLinecap: "round",
    strokeLinejoin: "round",
    "aria-hidden": "true",
  } as const
  return memo((props) => createElement("svg", { ...square, ...props }, shapes))
}
