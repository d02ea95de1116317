// Functions that run inside the browser page. Each is sent there as text: no imports, nothing from outside.

/** Where an element is, in viewport pixels, or why it can't be pointed at. */
export type Spot = { readonly x: number; readonly y: number } | { readonly trouble: string }

/** All elements at `locator`, where ` >> ` steps into an open shadow root: `afterword-panel >> [role="tab"]`. */
export function findAll(locator: string): Element[] {
  const steps = locator.split(" >> ")
  let scopes: (Document | ShadowRoot)[] = [document]
  for (const step of steps.slice(0, -1)) {
    scopes = scopes.flatMap((scope) =>
      [...scope.querySelectorAll(step)].flatMap((host) => host.shadowRoot ?? []),
    )
  }
  return scopes.flatMap((scope) => [...scope.querySelectorAll(steps.at(-1) ?? "")])
}

/** The element that a click at this point of the viewport reaches, inside open shadow roots too. */
export function topmostAt({ x, y }: { x: number; y: number }): Element | null {
  let top = document.elementFromPoint(x, y)
  while (top?.shadowRoot) {
    const inner: Element | null = top.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === top) break
    top = inner
  }
  return top
}

/** The centre of the first visible of `elements`, scrolled into view. It must have stood still for a frame. */
export async function spotOf(elements: Element[]): Promise<Spot> {
  const isVisible = (candidate: Element) => {
    const { width, height } = candidate.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(candidate).visibility === "visible"
  }
  const target = elements.find(isVisible)
  if (!target) return { trouble: elements.length > 0 ? "it is not visible" : "there is no such element" }
  target.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" })
  const before = target.getBoundingClientRect()
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))
  const { x, y, width, height } = target.getBoundingClientRect()
  if (Math.abs(before.x - x) + Math.abs(before.y - y) > 0.5) return { trouble: "it is moving" }
  return { x: x + width / 2, y: y + height / 2 }
}

/** What lies over `elements` at the point, in words; "" when one of them is on top there. */
export function coverOf(elements: Element[], top: Element | null): string {
  if (!top) return "it is outside the window"
  for (let node: Node | null = top; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (elements.some((element) => element === node)) return ""
  }
  return `it is covered by ${top.outerHTML.slice(0, 120)}`
}

/** The trimmed text of each element. */
export function textsOf(elements: Element[]): readonly string[] {
  return elements.map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim())
}

/** The attribute `name` of each element; null where one lacks it. */
export function attributesOf(elements: Element[], name: string): readonly (string | null)[] {
  return elements.map((element) => element.getAttribute(name))
}
