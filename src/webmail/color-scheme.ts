/** "dark" when `element` stands on a dark ground, as its own or the nearest ancestor's background says. */
export function colorSchemeOf(element: Element): "light" | "dark" {
  const view = element.ownerDocument.defaultView
  for (let node: Element | null = element; node && view; node = node.parentElement) {
    const ground = luminance(view.getComputedStyle(node).backgroundColor)
    if (ground !== null) return ground < 0.5 ? "dark" : "light"
  }
  // Nobody paints a ground: the browser's own, which follows the page's color-scheme, shows in the colour of the text.
  const ink = view ? luminance(view.getComputedStyle(element).color) : null
  return ink !== null && ink > 0.5 ? "dark" : "light"
}

/** Perceived lightness from 0 to 1 of a computed colour, or null when it lets through what is behind it. */
function luminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null
  const unit = color.startsWith("color(") ? 1 : 255
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / unit
}
