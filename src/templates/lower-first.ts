import { COMMON_FIRST_WORDS } from "~src/templates/data/common-first-words"

/**
 * `text` with a small first letter, so that it can stand inside a sentence; only where its first word is surely no
 * name: it is on the list of common words, or in `known` (words seen in lower case elsewhere).
 */
export function lowerFirst(text: string, known: ReadonlySet<string>): string {
  const word = /^\p{Lu}[\p{Ll}'’]*/u.exec(text)?.[0] ?? ""
  const next = text.charAt(word.length)
  const lower = word.toLowerCase()
  if (word === "" || word === "I" || lower.startsWith("i'") || !/^[\s,-]?$/.test(next)) return text
  if (!COMMON_FIRST_WORDS.has(lower) && !known.has(lower)) return text
  if (isTitleCase(text.slice(word.length))) return text
  return lower + text.slice(word.length)
}

/** "New York", "Big Data Week": a capital right after the first word means that the two may be one name. */
function isTitleCase(rest: string): boolean {
  return /^\s+\p{Lu}\p{Ll}/u.test(rest)
}
