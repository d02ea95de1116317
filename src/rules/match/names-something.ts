import { anyOf } from "~src/draft/any-of"
import {
  AT_COMPANY,
  LIKINGS,
  NEVER_THE_TALK,
  ONLY_THE_ROLE,
  OTHER_BUSINESS,
  POINTERS,
  THEIRS,
} from "~src/rules/data/conversation"
import { FUNCTION_WORDS, NOTE_WORDS } from "~src/rules/data/plain-words"
import { wordsIn } from "~src/rules/match/speaks-of"

const POINTER = anyOf(POINTERS)
const LIKING = anyOf(LIKINGS)
const NEVER = anyOf(NEVER_THE_TALK)
const THEIR = anyOf(THEIRS)
const BUSINESS = anyOf(OTHER_BUSINESS)
const ROLE = new RegExp(anyOf(ONLY_THE_ROLE).source, "gi")
const BLANK = /\[[^\]]*\]|\$?\{+[^}]*\}+|\([^)]*\)|<[^>]*>|_{2,}|\bX{2,}\b/g

/** So many telling words after "our conversation about", or in the sentence around it. */
const AFTER_POINTER = 1
const AROUND_POINTER = 3
/** So many after "I was impressed by", and in a sentence that points at nothing. */
const AFTER_LIKING = 2
const ALONE = 5

/**
 * Whether a sentence names something that could not stand in every note. `known` are words that name only the role,
 * the company and the people.
 */
export function namesSomething(sentence: string, known: ReadonlySet<string>): boolean {
  if (NEVER.test(sentence)) return false
  const rest = sentence.replace(BLANK, " ").replace(ROLE, " ").replace(AT_COMPANY, " ")
  const telling = (text: string) => wordsIn(text).filter((word) => isTelling(word) && !known.has(word)).length
  const pointer = POINTER.exec(rest)
  if (pointer) {
    if (telling(rest.slice(pointer.index + pointer[0].length)) >= AFTER_POINTER) return true
    if (/^(?:you|we|i) /i.test(pointer[0]) && telling(lastWords(rest.slice(0, pointer.index))) > 0)
      return true
    return telling(rest) >= AROUND_POINTER
  }
  if (BUSINESS.test(rest)) return false
  const liking = LIKING.exec(rest)
  if (liking && telling(rest.slice(liking.index)) >= AFTER_LIKING) return true
  return THEIR.test(rest) && telling(rest) >= ALONE
}

/** "the harbour plan" before "you described". */
function lastWords(text: string): string {
  return text.split(/[,;:]/).at(-1)?.trim().split(" ").slice(-4).join(" ") ?? ""
}

function isTelling(word: string): boolean {
  const bare = word.replace(/'s$/, "")
  if (bare.length < 3 && !/\d/.test(bare)) return false
  return !FUNCTION_WORDS.has(bare) && !NOTE_WORDS.has(bare)
}
