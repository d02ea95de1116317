import { ABBREVIATION } from "~src/proofread/abbreviation"
import { CAPITALISED_WORDS } from "~src/proofread/capitalised-words"
import { isUnknownWord, type Layer, type RawFinding, wordAt } from "~src/proofread/layers/layer"
import { typingDistance } from "~src/proofread/typing-distance"

const CAPITALISED = /^\p{Lu}[\p{Ll}’']+$/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
/** What may stand before the first word of a sentence: nothing, a line break, a full stop, a bullet, a quote. */
const SENTENCE_START = /(?:^|[\n.!?:]["”’')]?|[•–—*-])\s*["“‘'(]*$/u
const NEXT_CAPITALISED = /^ \p{Lu}\p{Ll}/u
/** `Priya,` or `Priya Raghunathan` alone on its line: a greeting or a signature. */
const NAME_LINE = /^(?:\p{Lu}[\p{L}’'.-]* ?){1,4}[,!]?$/u

function lineAround(text: string, start: number): string {
  const from = text.lastIndexOf("\n", start - 1) + 1
  const to = text.indexOf("\n", start)
  return text.slice(from, to < 0 ? undefined : to).trim()
}

/** A slip in a word that has its capital by rule: a weekday, a job title, the `Regards` of a closing. */
function isNearCapitalisedWord(word: string): boolean {
  if (word.length < 5) return false
  return CAPITALISED_WORDS.some((known) => typingDistance(word, known) <= (known.length > 7 ? 1.7 : 1))
}

/** At a sentence's start the capital says nothing: only a word that no dictionary word is close to passes as a name. */
function hasCloseWord(word: string, finding: RawFinding): boolean {
  const reach = word.length < 5 ? 0.8 : word.length < 8 ? 1.2 : 2.2
  return finding.replacements.some((other) => typingDistance(word, other) <= reach)
}

/** The dictionary has the word, in another case: `REUTERS`. */
function isSameWord(word: string, finding: RawFinding): boolean {
  return finding.replacements.some((other) => other.toLowerCase() === word.toLowerCase())
}

function looksLikeName(text: string, finding: RawFinding): boolean {
  const word = wordAt(text, finding)
  if (ALL_CAPITALS.test(word)) return !hasCloseWord(word, finding) || isSameWord(word, finding)
  if (!CAPITALISED.test(word) || isNearCapitalisedWord(word)) return false
  const { start, end } = finding.span
  const before = text.slice(Math.max(0, start - 12), start)
  if (!SENTENCE_START.test(before) || ABBREVIATION.test(before.trimEnd())) return true
  if (NEXT_CAPITALISED.test(text.slice(end, end + 3)) || NAME_LINE.test(lineAround(text, start))) return true
  return !hasCloseWord(word, finding)
}

/** Spares words that look like names nobody told us of, wherever else in the text they stand. */
export const spareNameLike: Layer = (findings, { text }) => {
  const nameLike = new Set(
    findings.filter((finding) => looksLikeName(text, finding)).map((finding) => wordAt(text, finding)),
  )
  return findings.filter((finding) => !isUnknownWord(finding) || !nameLike.has(wordAt(text, finding)))
}
