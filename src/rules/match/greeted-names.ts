import type { Addressee } from "~src/draft/addressees"
import type { Span } from "~src/draft/span"
import type { KnownPerson } from "~src/rules/match/known-people"
import { isWordOf, slipFor, type WrittenWord, wordsOfName } from "~src/rules/match/name-words"

/** A name that is not as it is known. */
export type WrongName =
  | { readonly kind: "misspelt"; readonly span: Span; readonly written: string; readonly name: string }
  | { readonly kind: "otherReader"; readonly span: Span; readonly written: string; readonly name: string }

/** Who a greeting may name. */
export interface Expected {
  /** The people the note goes to. */
  readonly readers: readonly KnownPerson[]
  /** Those who may be greeted as well, such as people in copy. */
  readonly others: readonly KnownPerson[]
  /** People of the same interview whom the note does not go to. */
  readonly elsewhere: readonly KnownPerson[]
}

/**
 * What is wrong with one greeted name. A name that is right in part is let be: it may be a middle name, a maiden name or
 * a title nobody has listed.
 */
export function wrongNames(
  { name, nameSpan }: Addressee,
  { readers, others, elsewhere }: Expected,
): readonly WrongName[] {
  const words = wordsOfName(name, nameSpan.start)
  if (words.length === 0 || [...readers, ...others].some((person) => isNameOf(words, person))) return []
  const only = readers.length === 1 ? readers[0] : undefined
  const other: WrongName[] = only
    ? [{ kind: "otherReader", span: nameSpan, written: name, name: only.full }]
    : []
  if (elsewhere.some((person) => isNameOf(words, person))) return other
  for (const reader of readers) {
    const slips = slipsIn(words, reader)
    if (slips.length > 0) return slips
  }
  const isPartlyRight = [...readers, ...others].some((person) =>
    words.some((word) => isWordOf(word, person.words)),
  )
  // Of one whose name is shown in part, another name may still be right.
  return isPartlyRight || (only?.words.length ?? 0) < 2 ? [] : other
}

function isNameOf(words: readonly WrittenWord[], person: KnownPerson): boolean {
  return words.every((word) => isWordOf(word, person.words))
}

/** Every word that is a letter or two off, when all the others are right. */
export function slipsIn(words: readonly WrittenWord[], person: KnownPerson): readonly WrongName[] {
  const wrong = words.filter((word) => !isWordOf(word, person.words))
  const slips = wrong.flatMap(({ span, written, forms }): WrongName[] => {
    const meant = slipFor({ written, forms }, person.words)
    return meant ? [{ kind: "misspelt", span, written, name: meant.written }] : []
  })
  return slips.length === wrong.length ? slips : []
}
