import type { Draft, Sentence } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"
import { EMPHASISED, NEVER_ALONE } from "~src/rules/data/emphasis"
import { FUNCTION_WORDS, NOTE_WORDS } from "~src/rules/data/plain-words"

/** Words in capitals, one or several in a row. */
const CAPITALS =
  /(?<![\p{L}\p{N}@._/#&-])\p{Lu}[\p{Lu}'’]*(?:[ ,]{1,2}\p{Lu}[\p{Lu}'’]*)*(?![\p{L}\p{N}@_/&-])/gu
/** Most notes have none, and need no closer look. */
const TWO_CAPITALS = /[A-Z]{2}/
/** Of several words in a row so many must be ordinary ones: the rest may be names and acronyms. */
const PLAIN_IN_A_ROW = 2

export interface Shout {
  readonly span: Span
  /** The same in small letters, or "" where a name or an acronym among the words makes that unsure. */
  readonly calm: string
}

/** Ordinary words in capitals, sentence by sentence. */
export function findShouting(draft: Draft): readonly Shout[] {
  if (!TWO_CAPITALS.test(draft.text)) return []
  return draft.prose.flatMap((sentence) => shoutsIn(draft, sentence))
}

/** Whether a line, such as a subject, is in capitals although it has ordinary words. */
export function isShouted(line: string): boolean {
  if (/\p{Ll}/u.test(line)) return false
  return wordsOf(line).filter(isPlain).length >= PLAIN_IN_A_ROW
}

function shoutsIn(draft: Draft, sentence: Sentence): readonly Shout[] {
  const written = draft.text.slice(sentence.start, sentence.end)
  return matchesOf(CAPITALS, written)
    .map(({ index, 0: found }) => {
      const run = withoutLoneLetters(found)
      return { run, start: sentence.start + index + found.indexOf(run) }
    })
    .filter(({ run }) => isLoud(wordsOf(run)))
    .map(({ run, start }) => ({
      span: { start, end: start + run.length },
      calm: calmed(run, start === sentence.start),
    }))
}

/** "I" and "A" are capitals anyway: beside one loud word they are not part of it. */
function withoutLoneLetters(run: string): string {
  const long = wordsOf(run).filter((word) => word.length > 1)
  return long.length === 1 ? run.replace(/^(?:\p{Lu}[ ,]{1,2})+|(?:[ ,]{1,2}\p{Lu})+$/gu, "") : run
}

function isLoud(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 1)
  if (long.length === 1) return isLoudAlone(long[0] ?? "")
  const plain = long.filter(isPlain)
  return plain.length >= PLAIN_IN_A_ROW && plain.length * 2 >= long.length && plain.some(isEmphasis)
}

function isLoudAlone(word: string): boolean {
  return isEmphasis(word) && !NEVER_ALONE.has(word.toLowerCase())
}

function isEmphasis(word: string): boolean {
  return EMPHASISED.has(word.toLowerCase())
}

function isPlain(word: string): boolean {
  const small = word.toLowerCase()
  return EMPHASISED.has(small) || FUNCTION_WORDS.has(small) || NOTE_WORDS.has(small)
}

function wordsOf(run: string): readonly string[] {
  return run.replaceAll("’", "'").match(/\p{L}[\p{L}']*/gu) ?? []
}

function calmed(run: string, opensSentence: boolean): string {
  if (!wordsOf(run).every((word) => word.length === 1 || isPlain(word))) return ""
  const small = run.toLowerCase().replace(/\bi\b/g, "I")
  return opensSentence ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
