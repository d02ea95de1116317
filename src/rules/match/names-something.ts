import { anyOf } from "~src/draft/any-of"
import { matchesOf } from "~src/draft/matches-of"
import { preparedLater } from "~src/draft/prepared-patterns"
import { remembering } from "~src/draft/remembering"
import { fold } from "~src/interviews/fold"
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
  THEIR_OWN_WAY,
  THEIRS,
} from "~src/rules/data/conversation"
import { FUNCTION_WORDS, NOTE_WORDS, TRADE_WORDS } from "~src/rules/data/plain-words"
import { WORD } from "~src/rules/match/speaks-of"
import { tellsWhatTheyDo } from "~src/rules/match/what-they-do"

const POINTER = anyOf(POINTERS)
const REPORT = anyOf(REPORTS)
const LINGERING = anyOf(LINGERINGS)
const LIKING = anyOf(LIKINGS)
const OWN_WAY = anyOf(THEIR_OWN_WAY)
const NEVER = anyOf(NEVER_THE_TALK)
const THEIR = anyOf(THEIRS)
const BUSINESS = anyOf(OTHER_BUSINESS)
const ROLE = preparedLater(new RegExp(anyOf(ONLY_THE_ROLE).source, "gi"))
const BLANK = /\[[^[\]]{0,99}\]|\{[^{}]{0,99}\}|\([^()]{0,199}\)|<[^<>]{0,99}>|_{2,}|\bX{2,}\b/g
/** "eagerly", "thoroughly": how, never what. */
const MANNER = /[a-z]{3}ly$/

/** "9th", "2:30", "200": when and how many, not what. */
const NUMBER = /^\d[\d.-]*(?:st|nd|rd|th|am|pm|h)?$/

/** So many telling words after "our conversation about", or in the sentence around it. */
const AFTER_POINTER = 1
const AROUND_POINTER = 3
/** So many around "has been on my mind". */
const AROUND_LINGERING = 2
/** So many after "I was impressed by", and in a sentence that points at nothing. */
const AFTER_LIKING = 2
const ALONE = 5

/** Those of a long note. */
const SENTENCES = 60

/**
 * Whether a sentence names something that could not stand in every note. `known` are words that name only the role,
 * the company and the people.
 */
export function namesSomething(sentence: string, known: ReadonlySet<string>): boolean {
  const rest = withoutTheOffice(sentence)
  const said = tellingWords(rest).filter(({ written }) => !known.has(written))
  if (said.length > 0 && NEVER.test(rest)) return false
  if (OWN_WAY.test(rest) || tellsWhatTheyDo(rest)) return true
  return said.length > 0 && saysEnough(rest, said)
}

/** A folded sentence without blanks and without the names of the role and the company. */
const withoutTheOffice = remembering(SENTENCES, (sentence) =>
  fold([BLANK, ROLE, ABOUT_COMPANY, AT_COMPANY].reduce((text, part) => text.replace(part, " "), sentence)),
)

/** Whether `said`, the telling words of `rest`, are enough for how it speaks of them. */
function saysEnough(rest: string, said: readonly Telling[]): boolean {
  if (pointsAtSomething(REPORT.exec(rest), rest, said)) return true
  const telling = said.filter(({ word }) => !TRADE_WORDS.has(word))
  if (telling.length === 0) return false
  if (pointsAtSomething(POINTER.exec(rest), rest, telling)) return true
  if (telling.length >= AROUND_LINGERING && LINGERING.test(rest)) return true
  if (BUSINESS.test(rest)) return false
  const liking = LIKING.exec(rest)
  if (liking && countFrom(telling, liking.index) >= AFTER_LIKING) return true
  return telling.length >= ALONE && THEIR.test(rest)
}

interface Telling {
  readonly written: string
  /** Without a possessive ending. */
  readonly word: string
  readonly index: number
}

function pointsAtSomething(
  pointer: RegExpExecArray | null,
  rest: string,
  telling: readonly Telling[],
): boolean {
  if (pointer === null) return false
  if (countFrom(telling, pointer.index + pointer[0].length) >= AFTER_POINTER) return true
  // "the harbour plan you described"
  const before = startOfLastWords(rest.slice(0, pointer.index))
  const justBefore = countFrom(telling, before) > countFrom(telling, pointer.index)
  if (/^(?:you|we|i) /.test(pointer[0]) && justBefore) return true
  return telling.length >= AROUND_POINTER
}

function countFrom(telling: readonly Telling[], index: number): number {
  return telling.filter((each) => each.index >= index).length
}

/** Where the last four words of the clause begin. */
function startOfLastWords(text: string): number {
  const clause = text.split(/[,;:]/).at(-1) ?? ""
  return text.length - clause.trim().split(" ").slice(-4).join(" ").length - 1
}

/** The words of a text that are neither grammar nor part of every note. */
const tellingWords = remembering(SENTENCES, (text): readonly Telling[] =>
  matchesOf(WORD, text)
    .map(({ 0: written, index }) => ({ written, word: written.replace(/'s$/, ""), index }))
    .filter(
      ({ word }) =>
        word.length >= 3 &&
        !FUNCTION_WORDS.has(word) &&
        !NOTE_WORDS.has(word) &&
        !NUMBER.test(word) &&
        !MANNER.test(word),
    ),
)
