import { COMMON_WORDS } from "~src/proofread/common-words"

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS)

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&-]*/gu
const ADDRESS = /\S+[@./]\S+/gu
const LOWER_CASE = /^\p{Ll}/u
/** A capital, or a sign inside that no plain word has: `eDock`, `S4`, `m&w`. */
const NAME_LIKE = /^\p{Lu}|\p{Ll}\p{Lu}|\p{L}[\p{N}&]|\p{N}\p{L}/u
/** A line of a signature is short, and its words have capitals: `Head of Talent`. */
const LONGEST_NAME_LINE = 6
const MOST = 300

/**
 * The words in `text` (a signature, a quoted mail) that look like names of people, firms and things, so that they are not
 * taken for slips in the draft. A capital that only begins a sentence is no sign, and everyday words are left out.
 */
export function namesAround(text: string): readonly string[] {
  const lines = text
    .replace(ADDRESS, " ")
    .split("\n")
    .map((line) => line.match(WORD) ?? [])
  const plain = new Set(lines.flat().filter((word) => LOWER_CASE.test(word)))
  const names = lines.flatMap(namesInLine).filter((word) => {
    const lower = word.toLowerCase()
    return !COMMON.has(lower) && !plain.has(lower)
  })
  return [...new Set(names)].slice(0, MOST)
}

function namesInLine(words: readonly string[]): readonly string[] {
  const isNameLine =
    words.length <= LONGEST_NAME_LINE && words.every((word) => word.length < 4 || NAME_LIKE.test(word))
  return words.filter((word, index) => NAME_LIKE.test(word) && (isNameLine || index > 0))
}
