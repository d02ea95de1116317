import { CLOSING_COMPANIONS, CLOSING_HEADS, OTHER_CLOSINGS } from "~src/draft/data/closings"

/** "Many thanks and warmest regards to you all" is about as long as they get. */
const MOST_WORDS = 8

/**
 * Whether a phrase in lower case without punctuation closes a mail. Closings are put together from few words, so all of
 * them have to be closing words: "best regards" is one, "best of all" is none.
 */
export function isClosing(phrase: string): boolean {
  if (OTHER_CLOSINGS.has(phrase)) return true
  const words = phrase.split(" ")
  if (phrase === "" || words.length > MOST_WORDS || phrase === "thank" || phrase === "truly") return false
  return (
    words.some((word) => CLOSING_HEADS.has(word)) &&
    words.every((word) => CLOSING_HEADS.has(word) || CLOSING_COMPANIONS.has(word))
  )
}
