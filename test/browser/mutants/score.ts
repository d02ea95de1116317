import { adaptersFind, type Found } from "./find"
import { type Mutation, mutationsOf, pairsGone } from "./mutations"
import { type BuiltPage, type MutantPage, OWN_TEXT } from "./pages"

/** Shares of mutants, from 0 to 1, in which each part is still found. */
export interface Shares {
  readonly mutants: number
  readonly body: number
  readonly send: number
  readonly subject: number
  readonly recipients: number
}

export interface Score extends Shares {
  readonly page: string
  /** The same for two attributes gone at once. */
  readonly pairs: Shares
  /** Mutants in which something else was taken for the body, or read as it. */
  readonly wrong: readonly string[]
  /** Mutants in which somebody was read who is not there. */
  readonly strangers: readonly string[]
  /** Mutants in which the report of the window says something that stands on the page. */
  readonly telling: readonly string[]
  /** Mutants in which the window was neither read nor said to be unreadable, those with one change. */
  readonly silent: readonly string[]
  readonly silentPairs: readonly string[]
  readonly missed: readonly string[]
  readonly thrown: readonly string[]
}

const PARTS = ["body", "send", "subject", "recipients"] as const
const PAIRS = 150

/** Tries every mutant of `page` in the document. */
export function scoreOf(page: MutantPage): Score {
  const tryAll = (mutations: readonly Mutation[]) =>
    mutations.map((mutation, index) => tryOut(page, mutation, `${mutation.kind} ${index}`))
  const built = freshly(page)
  const single = mutationsOf(built)
  const double = pairsGone(built, PAIRS)
  const tried = tryAll(single)
  const pairs = tryAll(double)
  const all = [...tried, ...pairs]
  return {
    page: page.name,
    ...sharesOf(tried),
    pairs: sharesOf(pairs),
    wrong: names(all, (found) => found.isWrong || (found.body && found.text !== OWN_TEXT)),
    strangers: names(all, ({ isSomebodyElse }) => isSomebodyElse),
    telling: names(all, ({ isTelling }) => isTelling),
    silent: names(tried, ({ isSeen }) => !isSeen),
    silentPairs: names(pairs, ({ isSeen }) => !isSeen),
    missed: PARTS.flatMap((part) => names(tried, (found) => !found[part]).map((name) => `${part}: ${name}`)),
    thrown: all.flatMap(({ thrown }) => thrown ?? []),
  }
}

function sharesOf(tried: readonly Tried[]): Shares {
  const share = (part: (typeof PARTS)[number]) =>
    tried.filter(({ found }) => found?.[part]).length / tried.length
  return {
    mutants: tried.length,
    body: share("body"),
    send: share("send"),
    subject: share("subject"),
    recipients: share("recipients"),
  }
}

function names(tried: readonly Tried[], isOne: (found: Found) => boolean): string[] {
  return tried.filter(({ found }) => found !== null && isOne(found)).map(({ name }) => name)
}

interface Tried {
  readonly name: string
  readonly found: Found | null
  readonly thrown: string | null
}

function tryOut(page: MutantPage, { apply }: Mutation, name: string): Tried {
  const built = freshly(page)
  apply(built)
  try {
    return { name, found: adaptersFind(page.adapter, built), thrown: null }
  } catch (reason) {
    return { name, found: null, thrown: `${name}: ${reason}` }
  }
}

function freshly(page: MutantPage): BuiltPage {
  document.body.replaceChildren()
  document.body.removeAttribute("class")
  document.documentElement.removeAttribute("dir")
  return page.build()
}
