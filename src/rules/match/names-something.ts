import { anyOf } from "~src/draft/any-of"
import {
  ABOUT_COMPANY,
  AT_COMPANY,
  LIKINGS,
  LINGERINGS,
  NEVER_THE_TALK,
  ONLY_THE_ROLE,
  OTHER_BUSINESS,
  POINTERS,
  REPORTS,
  THEIRS,
} from "~src/rules/data/conversation"
import { FUNCTION_WORDS, NOTE_WORDS, TRADE_WORDS } from "~src/rules/data/plain-words"
import { wordsIn } from "~src/rules/match/speaks-of"

const POINTER = anyOf(POINTERS)
const REPORT = anyOf(REPORTS)
const LINGERING = anyOf(LINGERINGS)
const LIKING = anyOf(LIKINGS)
const NEVER = anyOf(NEVER_THE_TALK)
const THEIR = anyOf(THEIRS)
const BUSINESS = anyOf(OTHER_BUSINESS)
const ROLE = new RegExp(anyOf(ONLY_THE_ROLE).source, "gi")
const BLANK = /\[[^\]]*\]|\$?\{+[^}]*\}+|\([^)]*\)|<[^>]*>|_{2,}|\bX{2,}\b/g

/** "eagerly", "thoroughly": how, never what. */
const MANNER = /[a-z]{3}ly$/

/** So many telling words after "our conversation about", or in the sentence around it. */
const AFTER_POINTER = 1
const AROUND_POINTER = 3
/** So many around "has been on my mind". */
const AROUND_LINGERING = 2
/** So many after "I was impressed by", and in a sentence that points at nothing. */
const AFTER_LIKING = 2
const ALONE = 5

/**
 * Whether a sentence names something that could not stand in every note. `known` are words that name only the role,
 * the company and the people.
 */
export function namesSomething(sentence: string, known: ReadonlySet<string>): boolean {
  if (NEVER.test(sentence)) return false
  const rest = [BLANK, ROLE, ABOUT_COMPANY, AT_COMPANY].reduce(
    (text, part) => text.replace(part, " "),
    sentence,
  )
  const saying = (text: string) => tellingWords(text, known)
  if (pointsAtSomething(REPORT.exec(rest), rest, (text) => saying(text).length)) return true
  const telling = (text: string) => saying(text).filter((word) => !TRADE_WORDS.has(word)).length
  const inAll = telling(rest)
  if (inAll === 0) return false
  if (pointsAtSomething(POINTER.exec(rest), rest, telling)) return true
  if (inAll >= AROUND_LINGERING && LINGERING.test(rest)) return true
  if (BUSINESS.test(rest)) return false
  const liking = LIKING.exec(rest)
  if (liking && telling(rest.slice(liking.index)) >= AFTER_LIKING) return true
  return inAll >= ALONE && THEIR.test(rest)
}

function pointsAtSomething(
  pointer: RegExpExecArray | null,
  rest: string,
  telling: (text: string) => number,
): boolean {
  if (pointer === null) return false
  if (telling(rest.slice(pointer.index + pointer[0].length)) >= AFTER_POINTER) return true
  // "the harbour plan you described"
  const before = rest.slice(0, pointer.index)
  if (/^(?:you|we|i) /i.test(pointer[0]) && telling(lastWords(before)) > 0) return true
  return telling(rest) >= AROUND_POINTER
}

/** "the harbour plan" before "you described". */
function lastWords(text: string): string {
  return text.split(/[,;:]/).at(-1)?.trim().split(" ").slice(-4).join(" ") ?? ""
}

/** The words of a text that are neither grammar nor part of every note, without a possessive ending. */
function tellingWords(text: string, known: ReadonlySet<string>): readonly string[] {
  return wordsIn(text)
    .filter((word) => !known.has(word))
    .map((word) => word.replace(/'s$/, ""))
    .filter(
      (word) => (word.length >= 3 || /\d/.test(word)) && !FUNCTION_WORDS.has(word) && !NOTE_WORDS.has(word),
    )
}
