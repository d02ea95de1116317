import type { BuiltPage } from "./build-page"
import { canWrap, wrap } from "./changes"
import { INTRODUCTIONS, type Introduction } from "./languages"
import { type Mutation, mutation } from "./mutations"

/** Changes of what stands in the body beside the writer's words: the marks of the quote and the signature, and what they say. */
export function mutationsInside(page: BuiltPage): readonly Mutation[] {
  const elements = insideOf(page)
  if (elements.length === 0) return []
  const one = elements.flatMap((element, index) =>
    element
      .getAttributeNames()
      .map((name) =>
        inside(`${element.localName} (${index}) ${name}`, (each) => each[index]?.removeAttribute(name)),
      ),
  )
  const wrapped = elements.flatMap((element, index) =>
    canWrap(element) && element.localName !== "br"
      ? [inside(`wrapper ${element.localName} (${index})`, (each) => wrapAt(each, index))]
      : [],
  )
  return [
    ...one,
    ...wrapped,
    inside("marks renamed", (each) => each.forEach(rename)),
    inside("no marks", (each) => each.forEach(unmark)),
    ...(elements.some((each) => each.hasAttribute("style"))
      ? [inside("no styles", (each) => without(each, "style"))]
      : []),
    inside("no styles, and marks renamed", (each) => {
      without(each, "style")
      each.forEach(rename)
    }),
    ...(page.quote ? introduced() : []),
  ]
}

/** The introduction of the quote in every language: with its marks, and with none. */
function introduced(): Mutation[] {
  return INTRODUCTIONS.flatMap((said) => [
    mutation("inside", said.language, (page) => introduce(page, said)),
    mutation("inside", `${said.language}, no marks`, (page) => {
      introduce(page, said)
      insideOf(page).forEach(unmark)
    }),
  ])
}

function inside(what: string, change: (elements: readonly HTMLElement[]) => void): Mutation {
  return mutation("inside", what, (page) => change(insideOf(page)))
}

/** Everything in the body but the writer's words and what is around them. */
function insideOf({ body, own }: BuiltPage): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>("*")].filter((each) => !each.contains(own))
}

function wrapAt(elements: readonly HTMLElement[], index: number): void {
  const element = elements[index]
  if (element) wrap(element)
}

function rename(element: HTMLElement): void {
  for (const { name, value } of [...element.attributes])
    if (name === "class" || name === "id")
      element.setAttribute(
        name,
        value.replace(/[\w-]+/g, (word) => `z${word.length}`),
      )
    else if (name.startsWith("data-")) element.removeAttribute(name)
}

/** Leaves what it looks like, and takes what it is known by. */
function unmark(element: HTMLElement): void {
  for (const name of element.getAttributeNames())
    if (name !== "style" && name !== "href") element.removeAttribute(name)
}

function without(elements: readonly HTMLElement[], name: string): void {
  for (const element of elements) element.removeAttribute(name)
}

/** Says what introduces the quote in another language, in the shapes of the webmail. */
function introduce({ body }: BuiltPage, { attribution, forwarded, labels, date }: Introduction): void {
  const gmail = body.querySelector(".gmail_attr")
  const outlook = body.querySelector("#divRplyFwdMsg font")
  const [from, sent, to, subject] = labels
  const person = 'Dana Whitfield &lt;<a href="mailto:dana@northgate.example">dana@northgate.example</a>&gt;'
  const head = [`${from} ${person}`, `${sent} ${date}`, `${to} Jonah Reyes`, `${subject} Tuesday`]
  if (gmail)
    gmail.innerHTML = /^-/.test(gmail.textContent ?? "")
      ? `---------- ${forwarded} ---------<br>${head.join("<br>")}<br>`
      : attribution.replace("%", person)
  if (outlook)
    outlook.innerHTML = head.map((line) => line.replace(/^([^:：]*[:：])/, "<b>$1</b>")).join("<br>")
}
