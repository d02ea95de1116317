import { remembering } from "~src/draft/remembering"
import { fold } from "~src/interviews/fold"
import { FUNCTION_WORDS } from "~src/rules/data/plain-words"

/** Words that differ only in their ending ("planning", "planned") share so many letters. */
const STEM = 5

/** Those of a long note. */
const SENTENCES = 60

/** A word of folded text, with what belongs inside: "c++", "med-surg", "driver's". */
export const WORD = /[\p{L}\p{N}]+(?:['+#&.-][\p{L}\p{N}]+)*[+#]*/gu

/** Whether a sentence speaks of one of these facts: at least half of the words that carry a fact's meaning are in it. */
export function speaksOf(sentence: string, facts: readonly (readonly string[])[]): boolean {
  if (facts.length === 0) return false
  const words = stemsIn(sentence)
  return facts.some((fact) => {
    const found = fact.filter((word) => words.has(word)).length
    return found > 0 && found * 2 >= fact.length
  })
}

/** Facts in the person's own words, ready for `speaksOf`. */
export function wordsOfFacts(facts: readonly string[]): readonly (readonly string[])[] {
  return facts.map(meaningWords).filter((words) => words.length > 0)
}

function meaningWords(fact: string): readonly string[] {
  const words = wordsIn(fact)
  const carrying = words.filter((word) => !FUNCTION_WORDS.has(word))
  return [...new Set((carrying.length > 0 ? carrying : words).map(stem))]
}

const stemsIn = remembering(
  SENTENCES,
  (sentence): ReadonlySet<string> => new Set(wordsIn(sentence).map(stem)),
)

/** Words in lower case without accents. */
export function wordsIn(text: string): readonly string[] {
  return fold(text).match(WORD) ?? []
}

function stem(word: string): string {
  return word.replace(/'s$/, "").slice(0, STEM)
}
