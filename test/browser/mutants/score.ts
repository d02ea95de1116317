import type { BuiltPage } from "./build-page"
import { adaptersFind, type Found } from "./find"
import { mutationsInside } from "./inside"
import { type Mutation, mutationsOf } from "./mutations"
import type { MutantPage } from "./pages"
import { pairsGone, worstPairsGone } from "./pairs"
import { OWN_TEXT } from "./windows"

/** Shares of mutants, from 0 to 1, in which each part is still found. */
export interface Shares {
  readonly mutants: number
  readonly body: number
  readonly send: number
  readonly subject: number
  readonly recipients: number
}

/** Mutants, by what is changed, of which something is true that must not be. */
export interface Faults {
  /** The change left the page as it was. */
  readonly idle: readonly string[]
  /** Something else was taken for the body, or read as it. */
  readonly wrong: readonly string[]
  /** Quoted words read as the writer's, or a place in the quoted mail to write to. */
  readonly quoted: readonly string[]
  readonly otherSend: readonly string[]
  readonly otherSubject: readonly string[]
  /** Somebody was read who is not there. */
  readonly strangers: readonly string[]
  /** The report of the window says something that stands on the page. */
  readonly telling: readonly string[]
  /** The health of the window names another way than the one that was used. */
  readonly misnamed: readonly string[]
  readonly thrown: readonly string[]
}

export interface Score extends Shares {
  readonly page: string
  /** How many mutants there are of each kind. */
  readonly kinds: Readonly<Record<string, number>>
  /** Parts that are not found, or only by a fallback, in the page as it is. */
  readonly atRest: readonly string[]
  /** The shares for two attributes gone at once. */
  readonly pairs: Shares
  /** How many mutants were tried beside those, of which only the faults count. */
  readonly worst: number
  /** Of what stands in the body beside the writer's words: mutants, and the share in which those words and no others are read. */
  readonly inside: { readonly mutants: number; readonly own: number }
  /** Mutants of that kind in which the signature has its mark and is read as the writer's text all the same. */
  readonly signed: readonly string[]
  readonly faults: Faults
  /** Mutants in which the window was neither read nor said to be unreadable, those with one change. */
  readonly silent: readonly string[]
  readonly silentTwice: readonly string[]
  readonly missed: readonly string[]
  readonly missedPairs: readonly string[]
  /** Every fallback that the health of the window named in some mutant, with the part it found. */
  readonly fallbacks: readonly string[]
}

const PARTS = ["body", "send", "subject", "recipients"] as const
/** So many pairs at random for each page, and so many of those that are likeliest to have something mistaken. */
const PAIRS = 60
const WORST = 20

/** Tries every mutant of `page` in the document. */
export function scoreOf(page: MutantPage): Score {
  const tryAll = (mutations: readonly Mutation[]) => mutations.map((mutation) => tryOut(page, mutation))
  const atRest = tryOut(page, { kind: "none", what: "none", apply: () => {} })
  const built = freshly(page)
  const single = mutationsOf(built)
  const [tried, pairs, worst, inside] = [
    tryAll(single),
    tryAll(pairsGone(built, PAIRS)),
    tryAll(worstPairsGone(built, WORST)),
    tryAll(mutationsInside(built)),
  ]
  const all = [...tried, ...pairs, ...worst, ...inside]
  return {
    page: page.name,
    ...sharesOf(tried),
    kinds: countsOf(single),
    atRest: [...missedIn([atRest]), ...(atRest.found?.changed ?? []), ...(atRest.thrown ?? [])],
    pairs: sharesOf(pairs),
    worst: worst.length,
    inside: {
      mutants: inside.length,
      own: inside.filter(({ found }) => found?.isOwn).length / Math.max(1, inside.length),
    },
    signed: names(inside, ({ isOwn, isSigned }) => !isOwn && isSigned),
    faults: {
      ...faultsOf(all),
      wrong: [...wrongIn([...tried, ...pairs, ...worst]), ...names(inside, ({ isWrong }) => isWrong)],
    },
    silent: names([...tried, ...inside], ({ isSeen }) => !isSeen),
    silentTwice: names([...pairs, ...worst], ({ isSeen }) => !isSeen),
    missed: missedIn(tried),
    missedPairs: missedIn(pairs),
    fallbacks: [...new Set(all.flatMap(({ found }) => found?.changed ?? []))].sort(),
  }
}

/** What stands in the body is as it was: nothing else may be read. */
function wrongIn(tried: readonly Tried[]): string[] {
  return names(tried, (found) => found.isWrong || (found.body && found.text !== OWN_TEXT))
}

function faultsOf(all: readonly Tried[]): Omit<Faults, "wrong"> {
  return {
    idle: all.filter(({ isIdle }) => isIdle).map(({ name }) => name),
    quoted: names(all, ({ isQuoteRead, isMisplaced }) => isQuoteRead || isMisplaced),
    otherSend: names(all, ({ isOtherSend }) => isOtherSend),
    otherSubject: names(all, ({ isOtherSubject }) => isOtherSubject),
    strangers: names(all, ({ isSomebodyElse }) => isSomebodyElse),
    telling: names(all, ({ isTelling }) => isTelling),
    misnamed: names(all, ({ isMisnamed }) => isMisnamed),
    thrown: all.flatMap(({ thrown }) => thrown ?? []),
  }
}

function missedIn(tried: readonly Tried[]): string[] {
  return PARTS.flatMap((part) => names(tried, (found) => !found[part]).map((name) => `${part}: ${name}`))
}

function countsOf(mutations: readonly Mutation[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of mutations) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
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
  /** Nothing in the page is other than before. */
  readonly isIdle: boolean
  readonly found: Found | null
  readonly thrown: string | null
}

function tryOut(page: MutantPage, { apply, what: name }: Mutation): Tried {
  const built = freshly(page)
  const before = document.documentElement.outerHTML
  apply(built)
  const isIdle = document.documentElement.outerHTML === before
  try {
    return { name, isIdle, found: adaptersFind(page.adapter, built), thrown: null }
  } catch (reason) {
    return { name, isIdle, found: null, thrown: `${name}: ${reason}` }
  }
}

/** The page as it was built, and where in it the parts are: a copy takes a small part of the time that building takes. */
interface Template {
  readonly body: HTMLElement
  readonly built: BuiltPage
}
const templates = new Map<MutantPage, Template>()

function freshly(page: MutantPage): BuiltPage {
  document.documentElement.removeAttribute("dir")
  let template = templates.get(page)
  if (!template) {
    document.body.replaceChildren()
    document.body.removeAttribute("class")
    const built = page.build()
    template = { body: document.body, built }
    templates.set(page, template)
  }
  const { body, built } = template
  const copy = body.cloneNode(true) as HTMLElement
  document.body.replaceWith(copy)
  const inCopy = <E extends HTMLElement | null>(part: E): E =>
    (part &&
      pathTo(part, body).reduce((node: Element | undefined, index) => node?.children[index], copy)) as E
  return {
    window: inCopy(built.window),
    body: inCopy(built.body),
    own: inCopy(built.own),
    quote: inCopy(built.quote),
    subject: inCopy(built.subject),
    send: inCopy(built.send),
    people: built.people,
    others: built.others.map(inCopy),
  }
}

/** Which child to go to from `from`, step by step, to get to `element`. */
function pathTo(element: Element, from: Element): readonly number[] {
  const path: number[] = []
  for (let node = element; node !== from && node.parentElement; node = node.parentElement)
    path.unshift([...node.parentElement.children].indexOf(node))
  return path
}
