import type { Draft } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import { isSlipOf } from "~src/draft/same-name"
import type { Span } from "~src/draft/span"
import type { KnownPerson } from "~src/rules/match/known-people"
import { bare } from "~src/rules/match/name-words"

/** A company word has to be this long before a letter more or less is a slip and not another word. */
const LEAST_LENGTH = 5
/** Not part of the name as people say it. */
const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|gmbh|ag|kg|se|sa|sarl|srl|spa|bv|nv|ab|as|oy|pty|pvt|kk)$/

export interface CompanySlip {
  readonly span: Span
  readonly written: string
  readonly meant: string
}

/** The words of a company's name as people say it: without "Inc." and a leading "The". */
export function companyWords(company: string): readonly string[] {
  const words = company.split(/[\s,]+/).filter((word) => bare(withoutEnding(word)) !== "")
  const said = words.filter((word, index) => index === 0 || !LEGAL_FORM.test(bare(word)))
  return said.length > 1 && /^the$/i.test(said[0] ?? "") ? said.slice(1) : said
}

/**
 * Places where the name of `company` stands with one word a letter or two off: all its words in a row, capitalised, the
 * others right. For a company of one word that word must not open a sentence, nor be somebody's name.
 */
export function findCompanySlips(
  draft: Draft,
  company: string,
  people: readonly KnownPerson[],
): readonly CompanySlip[] {
  const said = companyWords(company)
  const meant = said.map((word) => bare(withoutEnding(word)))
  if (!meant.some((word) => word.length >= LEAST_LENGTH)) return []
  const written = matchesOf(/[\p{L}\p{M}&.'-]+/gu, draft.text).map(({ 0: text, index }) =>
    wordAt(text, index),
  )
  const names = new Set(people.flatMap((person) => person.words.flatMap((word) => word.forms)))
  const openers = new Set(draft.sentences.map((sentence) => sentence.start))
  return written.flatMap((_, at) => {
    const run = written.slice(at, at + meant.length)
    if (run.length < meant.length || !isOneWordOff(run, meant)) return []
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    if (meant.length === 1 && (openers.has(first.start) || names.has(first.folded))) return []
    const span = { start: first.start, end: last.end }
    return [{ span, written: draft.text.slice(span.start, span.end), meant: said.join(" ") }]
  })
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

function wordAt(text: string, start: number): Word {
  const name = withoutEnding(text)
  return { folded: bare(name), start, end: start + name.length, capital: /^\p{Lu}/u.test(name) }
}

function isOneWordOff(run: readonly Word[], meant: readonly string[]): boolean {
  const wrong = run.filter((word, index) => word.folded !== meant[index])
  const [word] = wrong
  if (word === undefined || wrong.length > 1) return false
  const right = meant[run.indexOf(word)] ?? ""
  return word.capital && right.length >= LEAST_LENGTH && isSlipOf(word.folded, right)
}

/** Without what clings to a name but is not of it: a possessive, a full stop, a dash. */
function withoutEnding(word: string): string {
  return word.replace(/(?:['’]s)?[,.'’-]*$/, "")
}
