import { anyOf } from "~src/draft/any-of"
import { FUNCTION_WORDS } from "~src/rules/data/plain-words"
import { ANY_EMPLOYERS, NOT_HEARD_YET, NOT_THEIR_WORK, THEIR_DOINGS } from "~src/rules/data/their-doings"
import { wordsIn } from "~src/rules/match/speaks-of"

const DOINGS = anyOf(THEIR_DOINGS)
const NOT_YET = anyOf(NOT_HEARD_YET)
const NOT_THEIRS = anyOf(NOT_THEIR_WORK)

/**
 * Whether a folded sentence says that the writer liked to hear how they do something: "how you plan the week". Each of its
 * words is in many notes; what they do with them is told in one talk only.
 */
export function tellsWhatTheyDo(sentence: string): boolean {
  const doing = DOINGS.exec(sentence)
  if (doing === null || NOT_YET.test(sentence.slice(0, doing.index))) return false
  const clause = sentence.slice(doing.index + doing[0].length).split(/[,;:.!?]/)[0] ?? ""
  if (NOT_THEIRS.test(clause)) return false
  return wordsIn(clause).some((word) => !FUNCTION_WORDS.has(word) && !ANY_EMPLOYERS.has(word))
}
