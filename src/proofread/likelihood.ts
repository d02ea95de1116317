import { COMMON_WORDS } from "~src/proofread/common-words"
import { JOB_WORDS } from "~src/proofread/job-words"
import { soundKey } from "~src/proofread/sound-key"
import { typingDistance } from "~src/proofread/typing-distance"
import type { WordList } from "~src/proofread/word-list"

/** One possible reading of a slip, and the words on its either side, in lower case. */
export interface Reading {
  readonly slip: string
  readonly meant: string
  readonly before: string
  readonly after: string
}

const LETTER_WORDS: ReadonlySet<string> = new Set([...COMMON_WORDS, ...JOB_WORDS])
const PER_SOUND = 0.35
const SOUNDS_COUNTED = 3
/** For each power of ten that a word is rarer. */
const PER_RARITY = 0.3
const NOT_LISTED_RANK = 120_000
const LETTER_WORD_BONUS = 0.35
const POSSESSIVE_MALUS = 1
const PER_PAIRING = 0.12

function soundDistance(first: string, second: string): number {
  const [a, b] = [soundKey(first), soundKey(second)]
  return a === b ? 0 : Math.min(SOUNDS_COUNTED, typingDistance(a, b, SOUNDS_COUNTED))
}

/**
 * How unlikely it is that `slip` was meant as `meant`: the way between them by the hand and by the ear, less what speaks for
 * the word itself. Only good for comparing readings of one slip.
 */
export function likelihoodCost({ slip, meant, before, after }: Reading, list: WordList): number {
  const word = meant.toLowerCase()
  const way = typingDistance(slip, word) + PER_SOUND * soundDistance(slip, word)
  const rarity = PER_RARITY * Math.log10((list.rank(word) ?? NOT_LISTED_RANK) + 3)
  const possessive = /['’]s$/.test(word) && !/['’]/.test(slip) ? POSSESSIVE_MALUS : 0
  const bonus = LETTER_WORDS.has(word) ? LETTER_WORD_BONUS : 0
  const company = PER_PAIRING * (list.pairing(before, word) + list.pairing(word, after))
  return way + rarity + possessive - bonus - company
}
