import type { Facts } from "~src/templates/facts"
import { isPlaceholder, PLACEHOLDER } from "~src/templates/placeholder"

/** Words that want a thing behind them: "about", "thinking of". English only; other languages keep their text as it is. */
const WANTS_A_THING =
  /\b(?:about|of|on|with|into|over|for|from|through|regarding|concerning|around|behind|discussing|hearing|bring|mention|mentioned|explaining|offer|remember|to)\s+$/i
const STARTS_A_SENTENCE = /(?:^|[.!?…]\s+|\n)$/
const ENDS_A_SENTENCE = /^\s*(?:[.!?…]|\n|$)/
/** What makes a fact at the start of a sentence its subject. */
const SPOKEN_OF = /^\s+(?:is|was|has|had|will|would|stayed|stays|made|struck|gave|still|and I)\b/

/**
 * `text` with room for facts that are sentences of their own: "about {{topic}}." becomes "about this: {{topic}}.", and
 * inside a sentence the fact stands in brackets. For texts without a second form, which people write; where it is not
 * clear how the fact could stand, the text stays.
 */
export function fitStatements(text: string, { statements }: Pick<Facts, "statements">): string {
  if (statements.size === 0) return text
  return text.replace(PLACEHOLDER, (written, name: string, at: number) => {
    if (!isPlaceholder(name) || !statements.has(name)) return written
    return fitted(written, text.slice(0, at), text.slice(at + written.length))
  })
}

function fitted(written: string, before: string, after: string): string {
  if (WANTS_A_THING.test(before)) {
    return ENDS_A_SENTENCE.test(after) ? `this: ${written}` : `one point (${written})`
  }
  return STARTS_A_SENTENCE.test(before) && SPOKEN_OF.test(after) ? `One point (${written})` : written
}
