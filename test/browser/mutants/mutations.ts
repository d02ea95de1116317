import type { BuiltPage } from "./build-page"
import { canWrap, elementsOf, numbers, renameClasses, scramble, shuffle, translate, wrap } from "./changes"

/** One change to a page, as a webmail might make it from one day to the next. */
export interface Mutation {
  readonly kind: string
  /** What is changed, for whoever reads that a part was missed. */
  readonly what: string
  apply(page: BuiltPage): void
}

type Change = (page: BuiltPage) => void

const SHUFFLES = 20
const TOGETHER = 10

/** One attribute of one element gone, for each there is; of elements that `isMeant`, where that is given. */
export function attributesGone(
  page: BuiltPage,
  isMeant: (element: HTMLElement, attribute: string) => boolean = () => true,
): readonly Mutation[] {
  return elementsOf(page).flatMap((element, index) =>
    element
      .getAttributeNames()
      .filter((name) => isMeant(element, name))
      .map((name) =>
        mutation("attributes", `${labelOf(element, index)} ${name}`, (each) =>
          elementsOf(each)[index]?.removeAttribute(name),
        ),
      ),
  )
}

/** Every single mutation that the page offers; `page` is only looked at. */
export function mutationsOf(page: BuiltPage): readonly Mutation[] {
  const elements = elementsOf(page)
  return [
    ...wordsChanged(),
    ...classesRenamed(page),
    ...Array.from({ length: SHUFFLES }, (_, seed) =>
      mutation("order", String(seed), (each) => shuffle(each, numbers(seed + 1))),
    ),
    ...wrappersAdded(elements),
    ...Array.from({ length: TOGETHER }, (_, seed) =>
      mutation("together", String(seed), (each) => changeTogether(each, seed)),
    ),
    ...attributesGone(page),
    ...attributesGoneEverywhere(elements),
  ]
}

/** A mutation that is told of by its kind and `what`. */
export function mutation(kind: string, what: string, apply: Change): Mutation {
  return { kind, what: `${kind} ${what}`, apply }
}

function labelOf({ localName, classList }: Element, index: number): string {
  return `${[localName, ...classList].slice(0, 2).join(".")} (${index})`
}

function wordsChanged(): Mutation[] {
  return [
    mutation("words", "German", (each) => translate(each, "Übermitteln an alle", "ltr")),
    mutation("words", "Arabic", (each) => translate(each, "إرسال الرسالة", "rtl")),
    mutation("words", "none", (each) => translate(each, "", "ltr")),
    mutation("words", "Japanese", (each) => translate(each, "送信", "ltr")),
    mutation("words", "scrambled", scramble),
  ]
}

function classesRenamed(page: BuiltPage): Mutation[] {
  const all = (what: string, rename: (token: string) => string): Mutation =>
    mutation("classes", what, (each) => renameClasses(each, rename))
  // Some tokens are numbered from build to build, so each is known by its place among them.
  const one = (what: string, index: number): Mutation =>
    mutation("classes", what, (each) => {
      const gone = tokensOf(each)[index]
      renameClasses(each, (token) => (token === gone ? `${token}-x9f` : token))
    })
  return [
    all("with a tail", (token) => `${token}-x9f`),
    all("hashed", (token) => `z${token.length}${token.charCodeAt(0)}`),
    all("none", () => ""),
    ...tokensOf(page).map(one),
  ]
}

function tokensOf(page: BuiltPage): readonly string[] {
  return [...new Set(elementsOf(page).flatMap((element) => [...element.classList]))]
}

/** One attribute gone from every element that has it. */
export function attributesGoneEverywhere(elements: readonly HTMLElement[]): Mutation[] {
  const names = [...new Set(elements.flatMap((element) => element.getAttributeNames()))]
  return names.map((name) =>
    mutation("everywhere", name, (each) => {
      for (const element of elementsOf(each)) element.removeAttribute(name)
    }),
  )
}

function wrappersAdded(elements: readonly HTMLElement[]): Mutation[] {
  const single = elements.flatMap((element, index) => {
    if (!canWrap(element)) return []
    const around: Change = (each) =>
      elementsOf(each)
        .slice(index, index + 1)
        .forEach(wrap)
    return [mutation("wrappers", labelOf(element, index), around)]
  })
  return [...single, mutation("wrappers", "all", (each) => elementsOf(each).forEach(wrap))]
}

function changeTogether(page: BuiltPage, seed: number): void {
  translate(page, "إرسال", "rtl")
  renameClasses(page, (token) => `${token}-x${seed}`)
  shuffle(page, numbers(seed + 100))
  elementsOf(page).forEach(wrap)
}
