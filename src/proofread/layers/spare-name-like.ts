import { ABBREVIATION } from "~src/proofread/abbreviation"
import { CAPITALISED_WORDS } from "~src/proofread/capitalised-words"
import {
  isUnknownWord,
  type Layer,
  type LayerContext,
  type RawFinding,
  wordAt,
} from "~src/proofread/layers/layer"
import { isPersonActing } from "~src/proofread/person-acting"
import { typingDistance } from "~src/proofread/typing-distance"

const CAPITALISED = /^\p{Lu}[\p{Ll}’']+$/u
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
/** What may stand before the first word of a sentence: nothing, a line break, a full stop, a bullet, a quote. */
const SENTENCE_START = /(?:^|[\n.!?:]["”’')]?|[•–—*-])\s*["“‘'(]*$/u
const NEXT_CAPITALISED = /^ \p{Lu}\p{Ll}/u
/** `Priya,` or `Priya Raghunathan` alone on its line: a greeting or a signature. */
const NAME_LINE = /^(?:\p{Lu}[\p{L}’'.-]* ?){1,4}[,!]?$/u
/** Ranks in the word list: a first word is rarely a rare one, and next to a person's deed it must be an everyday one. */
const KNOWN_TO_MOST = 25_000
const EVERYDAY = 2_000

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

/** Whether one of `meant` is a common word and no more than `reach` slips of the hand away. */
function isNear(
  word: string,
  meant: readonly string[],
  reach: number,
  rarest: number,
  context: LayerContext,
) {
  return meant.some(
    (other) =>
      typingDistance(word, other, reach) <= reach &&
      (context.words.list.rank(other.toLowerCase()) ?? Number.POSITIVE_INFINITY) < rarest,
  )
}

function hasCloseWord(word: string, finding: RawFinding): boolean {
  const reach = word.length < 5 ? 0.8 : word.length < 8 ? 1.2 : 2.2
  return finding.replacements.some((other) => typingDistance(word, other) <= reach)
}

/** At a sentence's start the capital says nothing: a word passes as a name if one knows it for a name, or no common word is near. */
function isNameAtStart(word: string, finding: RawFinding, context: LayerContext): boolean {
  const { words, text } = context
  const plain = word.toLowerCase().replace(/['’]s?$/, "")
  if (words.names.has(plain)) return true
  const meant = [...finding.replacements, ...words.near(plain)]
  if (isPersonActing(word, text.slice(finding.span.end, finding.span.end + 40)))
    return !isNear(plain, meant, 1, EVERYDAY, context)
  return !isNear(plain, meant, 0.4 + 0.25 * plain.length, KNOWN_TO_MOST, context)
}

/** The dictionary has the word, in another case: `REUTERS`. */
function isSameWord(word: string, finding: RawFinding): boolean {
  return finding.replacements.some((other) => other.toLowerCase() === word.toLowerCase())
}

function looksLikeName(finding: RawFinding, context: LayerContext): boolean {
  const { text } = context
  const word = wordAt(text, finding)
  if (ALL_CAPITALS.test(word)) return !hasCloseWord(word, finding) || isSameWord(word, finding)
  if (!CAPITALISED.test(word) || isNearCapitalisedWord(word)) return false
  const { start, end } = finding.span
  const before = text.slice(Math.max(0, start - 12), start)
  if (!SENTENCE_START.test(before) || ABBREVIATION.test(before.trimEnd())) return true
  if (NEXT_CAPITALISED.test(text.slice(end, end + 3)) || NAME_LINE.test(lineAround(text, start))) return true
  return isNameAtStart(word, finding, context)
}

/** Spares words that look like names nobody told us of, wherever else in the text they stand. */
export const spareNameLike: Layer = (findings, context) => {
  const nameLike = new Set(
    findings
      .filter((finding) => isUnknownWord(finding) && looksLikeName(finding, context))
      .map((finding) => wordAt(context.text, finding)),
  )
  return findings.filter((finding) => !isUnknownWord(finding) || !nameLike.has(wordAt(context.text, finding)))
}
