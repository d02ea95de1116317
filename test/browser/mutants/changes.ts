import type { BuiltPage } from "./build-page"

/** Everything of the compose window and around it, without what stands inside the body. */
export function elementsOf({ window, body }: BuiltPage): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let node = window.parentElement; node && node !== document.body; node = node.parentElement)
    around.push(node)
  const inside = [...window.querySelectorAll<HTMLElement>("*")].filter(
    (each) => each === body || !body.contains(each),
  )
  return [window, ...inside, ...around]
}

/** The same numbers for the same seed, from 0 to 1. */
export function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const WORDED = ["aria-label", "title", "data-tooltip", "placeholder", "alt"]

/** Puts `word` in the place of everything the window says, people's names and addresses apart. */
export function translate(page: BuiltPage, word: string, direction: "ltr" | "rtl"): void {
  document.documentElement.dir = direction
  const data = page.people.flatMap(({ name, address }) => [name, address]).filter((known) => known !== "")
  for (const element of elementsOf(page)) {
    for (const name of WORDED) {
      const words = element.getAttribute(name)
      if (words !== null) element.setAttribute(name, translated(words, word, data))
    }
    if (element !== page.body)
      for (const node of element.childNodes) translateText(node, (text) => translated(text, word, data))
  }
}

/** Gives every control what the next one says: Send says what Discard did. Names and addresses stay where they are. */
export function scramble(page: BuiltPage): void {
  const data = page.people.flatMap(({ name, address }) => [name, address]).filter((known) => known !== "")
  const isData = (words: string): boolean => data.some((known) => words.includes(known))
  const said = elementsOf(page)
    .filter((each) => each !== page.body)
    .flatMap((each) => [
      ...WORDED.flatMap((name) => each.getAttributeNode(name) ?? []),
      ...[...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
    ])
    .filter(({ nodeValue }) => nodeValue?.trim() && !isData(nodeValue))
  const words = said.map(({ nodeValue }) => nodeValue)
  for (const [index, node] of said.entries()) node.nodeValue = words[(index + 1) % words.length] ?? ""
}

function translateText(node: Node, into: (text: string) => string): void {
  if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) node.textContent = into(node.textContent)
}

/** People are called the same in every language, and so are their addresses; what stands around them is not. */
function translated(text: string, word: string, data: readonly string[]): string {
  const kept = data.filter((known) => text.includes(known))
  const around = kept.reduce((rest, known) => rest.replace(known, ""), text).replace(/[\s<>]/g, "")
  return around === "" ? text : [word, ...kept].join(" ")
}

/** Gives every class token of the window another name. */
export function renameClasses(page: BuiltPage, rename: (token: string) => string): void {
  for (const element of elementsOf(page))
    if (element.classList.length > 0)
      element.setAttribute("class", [...element.classList].map(rename).join(" "))
}

/** Puts what stands beside each other in another order, everywhere but in the body. */
export function shuffle(page: BuiltPage, random: () => number): void {
  for (const element of elementsOf(page)) {
    if (page.body.contains(element)) continue
    const children = [...element.children].map((child) => ({ child, order: random() }))
    for (const { child } of children.sort((a, b) => a.order - b.order)) element.append(child)
  }
}

/** A table takes nothing between itself and its rows and cells. */
export function canWrap({ localName }: Element): boolean {
  return localName !== "tr" && localName !== "tbody"
}

/** Puts a wrapper around `element`; around what is in it, where it is a cell. */
export function wrap(element: Element): void {
  if (!canWrap(element)) return
  const wrapper = document.createElement("div")
  if (element.localName === "td") {
    wrapper.append(...element.childNodes)
    element.append(wrapper)
  } else {
    element.replaceWith(wrapper)
    wrapper.append(element)
  }
}
