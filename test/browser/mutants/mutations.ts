import fc from "fast-check"
import type { BuiltPage } from "./pages"

/** One change to a page, as a webmail might make it from one day to the next. */
export interface Mutation {
  readonly kind: string
  apply(page: BuiltPage): void
}

/** Everything of the compose window and around it, without what stands inside the body. */
function elementsOf({ window, body }: BuiltPage): HTMLElement[] {
  const around: HTMLElement[] = []
  for (let node = window.parentElement; node && node !== document.body; node = node.parentElement)
    around.push(node)
  const inside = [...window.querySelectorAll<HTMLElement>("*")].filter(
    (each) => each === body || !body.contains(each),
  )
  return [window, ...inside, ...around]
}

/** The same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const WORDED = ["aria-label", "title", "data-tooltip", "placeholder", "alt"]

function translate(page: BuiltPage, word: string, direction: "ltr" | "rtl"): void {
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

function translateText(node: Node, into: (text: string) => string): void {
  if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) node.textContent = into(node.textContent)
}

/** People are called the same in every language, and so are their addresses; what stands around them is not. */
function translated(text: string, word: string, data: readonly string[]): string {
  const kept = data.filter((known) => text.includes(known))
  const around = kept.reduce((rest, known) => rest.replace(known, ""), text).replace(/[\s<>]/g, "")
  return around === "" ? text : [word, ...kept].join(" ")
}

const renameClasses = (page: BuiltPage, rename: (token: string) => string): void => {
  for (const element of elementsOf(page))
    if (element.className) element.className = element.className.split(/\s+/).map(rename).join(" ")
}

function shuffle(page: BuiltPage, random: () => number): void {
  for (const element of elementsOf(page)) {
    if (element === page.body || page.body.contains(element)) continue
    const children = [...element.children].map((child) => ({ child, order: random() }))
    for (const { child } of children.sort((a, b) => a.order - b.order)) element.append(child)
  }
}

function wrap(element: Element): void {
  if (/^(TR|TD|TBODY|TABLE|BODY)$/.test(element.tagName)) return
  const wrapper = document.createElement("div")
  element.replaceWith(wrapper)
  wrapper.append(element)
}

/** One attribute of one element gone, for each there is. */
export function attributesGone(page: BuiltPage): readonly Mutation[] {
  return elementsOf(page).flatMap((element, index) =>
    element.getAttributeNames().map((name) => ({
      kind: "attributes",
      apply: (each: BuiltPage) => elementsOf(each)[index]?.removeAttribute(name),
    })),
  )
}

/** So many random pairs of attributes gone at once, the same for the same page. */
export function pairsGone(page: BuiltPage, count: number): readonly Mutation[] {
  const single = attributesGone(page)
  const pair = fc.uniqueArray(fc.constantFrom(...single), { minLength: 2, maxLength: 2 })
  return fc.sample(pair, { seed: 20_261_123, numRuns: count }).map((two) => ({
    kind: "pairs",
    apply: (each) => {
      for (const { apply } of two) apply(each)
    },
  }))
}

/** Every single mutation that the page offers; `page` is only looked at. */
export function mutationsOf(page: BuiltPage): readonly Mutation[] {
  const elements = elementsOf(page)
  const tokens = [...new Set(elements.flatMap((element) => [...element.classList]))]
  return [
    { kind: "words", apply: (each) => translate(each, "Übermitteln an alle", "ltr") },
    { kind: "words", apply: (each) => translate(each, "إرسال الرسالة", "rtl") },
    { kind: "words", apply: (each) => translate(each, "", "ltr") },
    { kind: "words", apply: (each) => translate(each, "送信", "ltr") },
    { kind: "classes", apply: (each) => renameClasses(each, (token) => `${token}-x9f`) },
    {
      kind: "classes",
      apply: (each) => renameClasses(each, (token) => `z${token.length}${token.charCodeAt(0)}`),
    },
    { kind: "classes", apply: (each) => renameClasses(each, () => "") },
    ...tokens.map((gone) => ({
      kind: "classes",
      apply: (each: BuiltPage) => renameClasses(each, (token) => (token === gone ? `${token}-x9f` : token)),
    })),
    ...Array.from({ length: 20 }, (_, seed) => ({
      kind: "order",
      apply: (each: BuiltPage) => shuffle(each, numbers(seed + 1)),
    })),
    ...elements.map((_, index) => ({
      kind: "wrappers",
      apply: (each: BuiltPage) => {
        const element = elementsOf(each)[index]
        if (element) wrap(element)
      },
    })),
    { kind: "wrappers", apply: (each) => elementsOf(each).forEach(wrap) },
    ...Array.from({ length: 10 }, (_, seed) => ({
      kind: "together",
      apply: (each: BuiltPage) => {
        translate(each, "إرسال", "rtl")
        renameClasses(each, (token) => `${token}-x${seed}`)
        shuffle(each, numbers(seed + 100))
        elementsOf(each).forEach(wrap)
      },
    })),
    ...attributesGone(page),
  ]
}
