import fc from "fast-check"
import type { BuiltPage } from "./build-page"
import { attributesGone, type Mutation, mutation } from "./mutations"

/** So many random pairs of attributes gone at once, the same for the same page. */
export function pairsGone(page: BuiltPage, count: number): readonly Mutation[] {
  const single = attributesGone(page)
  const pair = fc.uniqueArray(fc.constantFrom(...single), { minLength: 2, maxLength: 2 })
  return fc.sample(pair, { seed: 20_261_123, numRuns: count }).map((two) => together(two))
}

/**
 * The pairs that are likeliest to have something else taken for the body or Send: what makes the body one, with every other
 * attribute; and any two of Send and what stands right beside it.
 */
export function worstPairsGone(page: BuiltPage): readonly Mutation[] {
  const editable = attributesGone(page, (each, name) => each === page.body && name === "contenteditable")
  const others = attributesGone(page, (each, name) => each !== page.body || name !== "contenteditable")
  const beside = attributesGone(page, (each) => isBeside(each, page.send))
  return [
    ...editable.flatMap((one) => others.map((other) => together([one, other]))),
    ...beside.flatMap((one, index) => beside.slice(index + 1).map((other) => together([one, other]))),
  ]
}

/** Send, what is around it, beside it and in those. */
function isBeside(element: HTMLElement, send: HTMLElement): boolean {
  return element === send.parentElement || send.parentElement?.contains(element) === true
}

function together(two: readonly Mutation[]): Mutation {
  return mutation("pairs", two.map(({ what }) => what).join(" and "), (each) => {
    for (const { apply } of two) apply(each)
  })
}
