import { isUnknownWord, type Layer, type RawFinding, wordAt } from "~src/proofread/layers/layer"

/** `SRE`, `KPIs`, `SRE's`, `R&D`: short enough not to be a shouted word. */
const ACRONYM = /^[A-Z][A-Z&]{0,5}(?:['’]?s|\.)?$/
/** `DevOps`, `iOS`, `PwC`: a capital inside the word. */
const INNER_CAPITAL = /^\p{L}*\p{Ll}\p{L}*\p{Lu}|^\p{Lu}{2,}\p{Ll}/u
const NOT_ENGLISH_LETTERS = /[^\p{ASCII}’‘]/u

const SHIFT_SLIP = /^(?:\p{Lu}{2}\p{Ll}+|\p{Ll}\p{Lu}{1,2}\p{Ll}*)$/u

/** `THe` and `wHat` are slips of the shift key: the engine offers the same letters in another case. */
function isShiftSlip(word: string, finding: RawFinding): boolean {
  if (!SHIFT_SLIP.test(word)) return false
  return finding.replacements.some(
    (other) => other.toLowerCase() === word.toLowerCase() && /^.\p{Ll}*$/u.test(other),
  )
}

function hasSparedShape(word: string, finding: RawFinding): boolean {
  if (NOT_ENGLISH_LETTERS.test(word) || /\d/.test(word)) return true
  if (ACRONYM.test(word)) return true
  return INNER_CAPITAL.test(word) && !isShiftSlip(word, finding)
}

/** Accepts acronyms, product-style capitals and words with digits or letters English lacks: no dictionary of ours could know them. */
export const acceptShapes: Layer = (findings, { text }) =>
  findings.filter((finding) => !isUnknownWord(finding) || !hasSparedShape(wordAt(text, finding), finding))
