import fc from "fast-check"
import type { BuiltPage } from "./build-page"
import { elementsOf } from "./changes"
import { attributesGone, attributesGoneEverywhere, type Mutation, mutation, mutationsOf } from "./mutations"

const SEED = 20_261_123

/** So many random pairs of attributes gone at once, the same for the same page. */
export function pairsGone(page: BuiltPage, count: number): readonly Mutation[] {
  const single = attributesGone(page)
  const pair = fc.uniqueArray(fc.constantFrom(...single), { minLength: 2, maxLength: 2 })
  return fc.sample(pair, { seed: SEED, numRuns: count }).map((two) => together(two))
}

/**
 * The pairs that are likeliest to have something else taken for the body or Send: what makes the body one, with another
 * attribute; any two of the body's and its parent's; any two of Send and what stands right beside it; and every class renamed together with
 * one attribute that is gone everywhere. Of the first and the third so many, picked at random.
 */
export function worstPairsGone(page: BuiltPage, count: number): readonly Mutation[] {
  const editable = attributesGone(page, (each, name) => each === page.body && name === "contenteditable")
  const others = attributesGone(page, (each, name) => each !== page.body || name !== "contenteditable")
  const beside = attributesGone(page, (each) => isBeside(each, page.send))
  const own = attributesGone(page, (each) => each === page.body || each === page.body.parentElement)
  const hashed = mutationsOf(page).filter(({ what }) => what === "classes hashed")
  const gone = attributesGoneEverywhere(elementsOf(page))
  return [
    // A build of the webmail that renames all classes may well drop something else, too.
    ...hashed.flatMap((one) => gone.map((other) => together([other, one]))),
    ...some(
      editable.flatMap((one) => others.map((other) => together([one, other]))),
      count,
    ),
    ...pairsOf(own),
    ...some(pairsOf(beside), 2 * count),
  ]
}

function pairsOf(mutations: readonly Mutation[]): Mutation[] {
  return mutations.flatMap((one, index) => mutations.slice(index + 1).map((other) => together([one, other])))
}

/** So many of `all` at most, the same each time. */
function some(all: readonly Mutation[], count: number): readonly Mutation[] {
  if (all.length <= count) return all
  return (
    fc.sample(fc.shuffledSubarray([...all], { minLength: count, maxLength: count }), {
      seed: SEED,
      numRuns: 1,
    })[0] ?? []
  )
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
