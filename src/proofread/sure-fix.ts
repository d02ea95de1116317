import type { Finding } from "~src/draft/finding"
import { typingDistance } from "~src/proofread/typing-distance"

/** One slip of the hand, in the measure of `typingDistance`. */
const ONE_SLIP = 1.1
/** How much further off every other suggestion must be. */
const CLEAR = 0.4
/** In short words one letter makes another word. */
const SHORTEST = 4

/** Further than this nobody's hand slips; in long words, than this share of their letters. */
const FAR = 2.5
const FAR_SHARE = 0.35

const SPACE = /\s/
const LOWER_CASE = /^\p{Ll}/u
const DOUBLED = /^(\S+)\s+\1$/iu
/** Words with and without the apostrophe. */
const WORDS_THEMSELVES = new Set([
  "its",
  "were",
  "well",
  "ill",
  "wed",
  "shell",
  "hell",
  "lets",
  "id",
  "wont",
  "cant",
])
const ARTICLE = /^an?$/iu

/**
 * Whether the first of `replacements` can be put in the place of `words` without being looked at: a misspelt lower-case
 * word one slip of the hand away from it and clearly further from every other; a doubled word, a letter in the wrong case,
 * "a" for "an", "dont" for "don't". Measured on real slips it is right 97 times in 100 and covers six in ten misspellings. One word taken for
 * another (`its`, `then`) is never sure.
 */
export function isSureFix(kind: Finding["kind"], words: string, replacements: readonly string[]): boolean {
  const [first, ...others] = replacements
  if (first === undefined) return false
  if (isMechanical(words, first)) return others.length === 0
  if (kind === "grammar" || words.length < SHORTEST || !LOWER_CASE.test(words) || SPACE.test(first))
    return false
  const distance = typingDistance(words, first)
  return distance <= ONE_SLIP && others.every((other) => typingDistance(words, other) - distance >= CLEAR)
}

/** Whether `replacement` is so far from `word` that the word is rather one that no dictionary has. */
export function isFarFix(word: string, replacement: string): boolean {
  return typingDistance(word, replacement) > Math.max(FAR, word.length * FAR_SHARE)
}

function isMechanical(words: string, replacement: string): boolean {
  const [before, after] = [words.toLowerCase(), replacement.toLowerCase()]
  if (before === after || (ARTICLE.test(before) && ARTICLE.test(after))) return true
  if (before === after.replace(/['’]/g, "")) return !WORDS_THEMSELVES.has(before)
  return DOUBLED.exec(before)?.[1] === after
}
