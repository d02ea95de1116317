import type { Draft } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import { HONORIFICS } from "~src/interviews/data/name-parts"
import { slipsIn, type WrongName } from "~src/rules/match/greeted-names"
import type { KnownPerson } from "~src/rules/match/known-people"
import { isWordOf, type WrittenWord, wordsOfName } from "~src/rules/match/name-words"

const NAME = /(?<![\p{L}\p{N}@./_-])(?:\p{Lu}[\p{L}\p{M}'-]*\.?)(?: \p{Lu}[\p{L}\p{M}'-]*){1,3}(?![\p{L}@])/gu
const SPOKEN_TO =
  /\b(?:thank you|thanks|many thanks)(?: (?:again|so much|very much|once again|once more|a lot))?, (\p{Lu}[\p{L}\p{M}'-]+)(?=[,.!\n])/giu

/**
 * Slips in names within the note: "Dana Whitfeild", "Ms. Whitfeild", where all the rest of the name is right. A first
 * name that stands alone may be anybody's.
 */
export function misspeltInText(draft: Draft, people: readonly KnownPerson[]): readonly WrongName[] {
  const from = draft.greeting?.span.end ?? 0
  const to = draft.signOff?.span.start ?? draft.text.length
  return matchesOf(NAME, draft.text.slice(from, to))
    .map(({ index, 0: written }) => ({
      words: wordsOfName(written, from + index),
      isTitled: HONORIFICS.has(written.split(" ")[0]?.replace(".", "").toLowerCase() ?? ""),
    }))
    .flatMap(({ words, isTitled }) => slipAmong(words, isTitled, people))
}

/** Names at the end of a thank-you in the middle of the note ("Thank you again, Tom.") that are not the reader's. */
export function spokenTo(
  draft: Draft,
  only: KnownPerson,
  elsewhere: readonly KnownPerson[],
): readonly WrongName[] {
  return matchesOf(SPOKEN_TO, draft.text)
    .map(({ index, 0: all, 1: name = "" }) => wordsOfName(name, index + all.length - name.length))
    .flatMap((words) => {
      const [word] = words
      if (word === undefined || isWordOf(word, only.words)) return []
      const { span, written } = word
      const isOther = elsewhere.some((person) => isWordOf(word, person.words))
      return isOther
        ? [{ kind: "otherReader" as const, span, written, name: only.full }]
        : slipsIn(words, only)
    })
}

function slipAmong(
  words: readonly WrittenWord[],
  isTitled: boolean,
  people: readonly KnownPerson[],
): readonly WrongName[] {
  if (people.some((person) => words.every((word) => isWordOf(word, person.words)))) return []
  for (const { full, words: known } of people) {
    // After a title stands a last name.
    const person = { full, words: isTitled && words.length === 1 ? known.slice(1) : known }
    const isAnchored = isTitled || words.some((word) => isWordOf(word, person.words))
    const slips = isAnchored ? slipsIn(words, person) : []
    if (slips.length === 1) return slips
  }
  return []
}
