import { COMMON_WORDS } from "~src/proofread/common-words"
import { JOB_WORDS } from "~src/proofread/job-words"
import { type Layer, type RawFinding, wordAt } from "~src/proofread/layers/layer"
import { createLruCache } from "~src/proofread/lru-cache"
import { typingDistance } from "~src/proofread/typing-distance"

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS)
const LETTER_WORDS: readonly string[] = [...new Set([...COMMON_WORDS, ...JOB_WORDS])]
const COMMON_BONUS = 0.75
const POSSESSIVE_MALUS = 1
/** The engine's own order breaks ties, and a little more. */
const PLACE_MALUS = 0.15
const OWN_REACH = { short: 1.1, long: 1.6 }
const SHOWN = 5

function likeFirst(word: string, replacement: string): string {
  return /^\p{Lu}/u.test(word) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}

/** Whether most letters are the same, whatever their order: a cheap first look. */
function sharesLetters(word: string, known: string): boolean {
  let missing = 0
  for (const letter of word) if (!known.includes(letter)) missing++
  return missing <= 2
}

/** Common words within a slip, two light ones in a long word, which the engine left out of the three it offers. */
function ownSuggestions(word: string): readonly string[] {
  if (word.length < 4) return []
  const plain = word.toLowerCase()
  const reach = word.length < 8 ? OWN_REACH.short : OWN_REACH.long
  return LETTER_WORDS.filter(
    (known) =>
      Math.abs(known.length - plain.length) <= 2 &&
      sharesLetters(plain, known) &&
      typingDistance(plain, known) <= reach,
  ).map((known) => likeFirst(word, known))
}

function cost(word: string, replacement: string, place: number): number {
  const common = COMMON.has(replacement.toLowerCase()) ? COMMON_BONUS : 0
  const possessive = /['’]s$/.test(replacement) && !/['’]/.test(word) ? POSSESSIVE_MALUS : 0
  return typingDistance(word, replacement) - common + possessive + place * PLACE_MALUS
}

/** Where the engine has room for three words and offers `manager's`, the bare word is worth a place too. */
function withoutPossessive(replacement: string): string {
  return replacement.replace(/['’]s$/, "")
}

function rank(word: string, { replacements }: RawFinding): readonly string[] {
  const bare = replacements.map(withoutPossessive).filter((other) => other.length > 3)
  const all = [...new Set([...replacements, ...bare, ...ownSuggestions(word)])]
  return all
    .map((replacement, place) => ({ replacement, cost: cost(word, replacement, Math.min(place, 3)) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, SHOWN)
    .map(({ replacement }) => replacement)
}

/** Ranking reads the whole list of common words, and a slip stays in the draft through many keystrokes. */
const ranked = createLruCache<readonly string[]>(200)

function rankOnce(word: string, finding: RawFinding): readonly string[] {
  const key = [word, ...finding.replacements].join("\n")
  const kept = ranked.get(key)
  if (kept) return kept
  const fresh = rank(word, finding)
  ranked.set(key, fresh)
  return fresh
}

/** Puts the likeliest word first: one slip of the hand away, and a word that letters use. */
export const rankReplacements: Layer = (findings, { text }) =>
  findings.map((finding) =>
    finding.rule === "SpellCheck"
      ? { ...finding, replacements: rankOnce(wordAt(text, finding), finding) }
      : finding,
  )
