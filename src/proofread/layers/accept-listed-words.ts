import { isUnknownWord, type Layer, type RawFinding, wordAt } from "~src/proofread/layers/layer"

/** The engine knows the word, with other capitals: `kimberly`. */
function isCaseSlip(word: string, { replacements }: RawFinding): boolean {
  return replacements.some((other) => other !== word && other.toLowerCase() === word.toLowerCase())
}

/** A short slip is often a rare word as well. */
const LONG_ENOUGH = 7

/** Accepts what the list of common words has and the engine's dictionary lacks. */
export const acceptListedWords: Layer = (findings, { text, words }) =>
  findings.filter((finding) => {
    if (!isUnknownWord(finding)) return true
    const word = wordAt(text, finding)
    if (word.length < LONG_ENOUGH) return true
    return words.list.rank(word.toLowerCase()) === undefined || isCaseSlip(word, finding)
  })
