import { matchesOf } from "~src/draft/matches-of"
import { remembering } from "~src/draft/remembering"
import { isSameName, isSlipOf } from "~src/draft/same-name"
import type { Span } from "~src/draft/span"
import { HONORIFICS, SUFFIXES } from "~src/interviews/data/name-parts"
import { fold } from "~src/interviews/fold"

/** One word of a name. */
export interface NameWord {
  readonly written: string
  /** For comparing: lower case, letters only; the second form has "ue" for "ü" and the like. */
  readonly forms: readonly string[]
}

/** One word of a name as it stands in a text. */
export interface WrittenWord extends NameWord {
  readonly span: Span
}

/** Words of names that are remembered: those of a long note and of everybody met. */
const NAMES = 300

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u

/** The words of `name`, which stands at `at` in the text, without titles and degrees. */
export function wordsOfName(name: string, at: number): readonly WrittenWord[] {
  return matchesOf(/[^\s-]+/g, name)
    .map(({ 0: written, index }) => ({
      written,
      forms: formsOf(written),
      span: { start: at + index, end: at + index + written.length },
    }))
    .filter(({ forms }) => isNamePart(forms[0] ?? ""))
}

/** The words of a name that is on record. */
export function knownWords(name: string): readonly NameWord[] {
  return name
    .split(/[\s-]+/)
    .map((written) => ({ written, forms: formsOf(written) }))
    .filter(({ forms }) => forms[0] !== "")
}

/** Whether `word` may be `known`: the same, an initial, a nickname. Several initials at once are not judged. */
export function isWordOf(word: NameWord, known: readonly NameWord[]): boolean {
  if (INITIALS.test(word.written) && (word.forms[0]?.length ?? 0) > 1) return true
  return known.some((other) => anyForms(word, other, isSameName))
}

/** The known word that `word` is a slip for, or undefined. */
export function slipFor(word: NameWord, known: readonly NameWord[]): NameWord | undefined {
  return known.find((other) => anyForms(word, other, isSlipOf))
}

/** One word of a name for comparing. */
export function bare(word: string): string {
  return fold(word).replace(/[^\p{L}]/gu, "")
}

function anyForms(a: NameWord, b: NameWord, fits: (a: string, b: string) => boolean): boolean {
  return a.forms.some((form) => b.forms.some((other) => fits(form, other)))
}

const formsOf = remembering(NAMES, (written): readonly string[] => {
  const spelled = written
    .normalize("NFC")
    .replace(/[äæ]/gi, "ae")
    .replace(/[öøœ]/gi, "oe")
    .replace(/ü/gi, "ue")
    .replace(/å/gi, "aa")
  return [...new Set([bare(written), bare(spelled)])]
})

function isNamePart(folded: string): boolean {
  return folded !== "" && !HONORIFICS.has(folded) && !SUFFIXES.has(folded)
}
