import { COMMON_VERBS, PARTICIPLES, PAST_VERBS } from "~src/templates/data/common-verbs"

const QUESTION_WORD = /^(?:how|why|what|where|when|who|whom|whose|which|whether)\b/i
/** "How do you …" asks; "how you …" names. */
const DIRECT_QUESTION =
  /^(?:how|why|what|where|when|who|which)(?:\s+(?:much|many|long|often|\p{L}+))?\s+(?:do|does|did|is|are|was|were|will|would|can|could|should|have|has|had)\s+(?:i|you|we|they|he|she|it|the|your|there)\b/iu
const DETERMINER = /^(?:the|a|an|your|our|their|its|his|her|my|this|that|these|those)\b/i
const GERUND =
  /^(?:using|building|running|leading|moving|working|planning|making|keeping|getting|hiring|training|teaching|selling|growing|managing)\b/i
/** A bare noun phrase of up to so many words is common; longer ones are more often sentences without their articles. */
const LONGEST_BARE_PHRASE = 4

/**
 * Whether `text` surely can stand behind "about": "two-hour dock slots", "how the dock moved", "the new yard". Sentences
 * ("the yard opens in spring") cannot; where it is not clear the answer is no.
 */
export function isNominal(text: string): boolean {
  if (/[?!;:]|\.\s/.test(text)) return false
  if (QUESTION_WORD.test(text)) return !DIRECT_QUESTION.test(text)
  const words = text.split(" ")
  const determined = DETERMINER.test(text)
  // "Your plans", "the proposed yard": what follows a determiner is no verb.
  const first = determined ? 2 : 1
  if (words.some((word, index) => index >= first && mayBeVerb(word, words[index + 1]))) return false
  return determined || GERUND.test(text) || words.length <= LONGEST_BARE_PHRASE
}

/** What starts the object of a verb, and does not stand behind "managed" in "managed services". */
const OBJECT_STARTS =
  /^(?:the|a|an|our|my|their|its|all|both|each|every|several|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/

/**
 * Whether `text` is a sentence that lacks only its "I": "rebuilt the weekly report", "cut costs". "Managed services" may
 * be a thing and is not taken for one.
 */
export function startsAsOwnSentence(text: string): boolean {
  const [first = "", second = ""] = text.toLowerCase().split(" ")
  if (second === "") return false
  return PAST_VERBS.has(first) || (PARTICIPLES.has(first) && OBJECT_STARTS.test(second))
}

const AFTER_NOUN =
  /^(?:of|in|at|on|for|to|from|with|and|or|by|between|across|over|as|that|who|we|you|they|i)$/i

/** Verbs we know, "-ed" forms, and "resolves tickets": an s-form with another noun behind it. */
function mayBeVerb(word: string, next: string | undefined): boolean {
  const bare = word.toLowerCase().replace(/[,.'’]+$/, "")
  if (COMMON_VERBS.has(bare) || /(?:n't|n’t|'re|’re|'ll|’ll)$/.test(bare) || /\p{L}{2}ed$/u.test(bare))
    return true
  if (next === undefined || AFTER_NOUN.test(next)) return false
  return /\p{Ll}{2}[^sui]s$/u.test(bare)
}
