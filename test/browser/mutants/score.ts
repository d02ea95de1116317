import { adaptersFind, type Found } from "./find"
import { type Mutation, mutationsOf } from "./mutations"
import { type MutantPage, OWN_TEXT } from "./pages"

export interface Score {
  readonly page: string
  readonly mutants: number
  /** Shares from 0 to 1. */
  readonly body: number
  readonly send: number
  readonly subject: number
  readonly recipients: number
  /** Mutants in which something else was taken for the body. */
  readonly wrong: readonly string[]
  /** Mutants in which the window was neither read nor said to be unreadable. */
  readonly silent: readonly string[]
  readonly missed: readonly string[]
  readonly thrown: readonly string[]
}

const PARTS = ["body", "send", "subject", "recipients"] as const

/** Tries every mutant of `page` in the document. */
export function scoreOf(page: MutantPage): Score {
  const mutations = mutationsOf(page.build())
  const tried = mutations.map((mutation, index) => tryOut(page, mutation, `${mutation.kind} ${index}`))
  const share = (part: (typeof PARTS)[number]) =>
    tried.filter(({ found }) => found?.[part]).length / mutations.length
  const names = (isOne: (one: Tried) => boolean) => tried.filter(isOne).map(({ name }) => name)
  return {
    page: page.name,
    mutants: mutations.length,
    body: share("body"),
    send: share("send"),
    subject: share("subject"),
    recipients: share("recipients"),
    wrong: names(({ found }) => found !== null && (found.isWrong || (found.body && found.text !== OWN_TEXT))),
    silent: names(({ found }) => found !== null && !found.isSeen),
    missed: PARTS.flatMap((part) => names(({ found }) => !found?.[part]).map((name) => `${part}: ${name}`)),
    thrown: tried.flatMap(({ thrown }) => thrown ?? []),
  }
}

interface Tried {
  readonly name: string
  readonly found: Found | null
  readonly thrown: string | null
}

function tryOut(page: MutantPage, { apply }: Mutation, name: string): Tried {
  document.body.replaceChildren()
  document.documentElement.removeAttribute("dir")
  const built = page.build()
  apply(built)
  try {
    return { name, found: adaptersFind(page.adapter, built), thrown: null }
  } catch (reason) {
    return { name, found: null, thrown: `${name}: ${reason}` }
  }
}
