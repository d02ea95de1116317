import { anyOf } from "~src/draft/any-of"
import { matchesOf } from "~src/draft/matches-of"
import { IRREGULAR_DEEDS, NO_DEEDS, SIGNS_OF_WORK } from "~src/rules/data/fit"

/** "I have also", "we", "my colleagues and I", "my model": who did it, up to the word that should be the verb. */
const DOER =
  /(?<![\w'])(?:i|we|my [a-z-]{2,20}(?: and i)?)(?:'ve|'d| have| had)?(?: (?:also|already|since|once|twice|then|both|since then|[a-z]{3,15}ly)){0,4} ([a-z]{3,20})(?: ([a-z]{2,20}))?/gi
const WORK = anyOf(SIGNS_OF_WORK)
/** "at Kite Bank", "for Halcyon Doors". Letter case matters here. */
const EMPLOYER = /\b(?:[Aa]t|[Ff]or|[Ww]ith|[Bb]y) (?:the )?[A-Z][a-z]/

/**
 * Whether a sentence says what the writer has done at work. Every verb in the past may say it, so the ones that tell of
 * the talk or of feelings are left out, and the sentence has to say how much, how long or for whom.
 */
export function tellsOfOwnDeeds(sentence: string): boolean {
  if (!WORK.test(sentence) && !EMPLOYER.test(sentence)) return false
  for (const [, verb = "", next = ""] of matchesOf(DOER, sentence)) {
    if (isDeed(verb.toLowerCase(), next.toLowerCase())) return true
  }
  return false
}

function isDeed(verb: string, next: string): boolean {
  // "I followed your advice", "I had done it": not the writer's own work.
  if (/^(?:you|your|yours|it|so|that|not)$/.test(next)) return false
  // "I turned down an offer", "I signed up", "I put together some thoughts".
  if (/^(?:down|away|together|aside)$/.test(next) || `${verb} ${next}` === "signed up") return false
  if (verb === "was" || verb === "been")
    return /^(?:working|running|leading|managing|teaching|responsible)$/.test(next)
  if (verb === "looked") return next === "after"
  if (verb === "met") return /^(?:every|all|each|my)$/.test(next)
  if (verb === "learned" || verb === "learnt") return false
  return (verb.endsWith("ed") && verb.length > 4 && !NO_DEEDS.has(verb)) || IRREGULAR_DEEDS.has(verb)
}
