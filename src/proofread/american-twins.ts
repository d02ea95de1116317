/** What follows -is- or -iz- in the forms of such a verb. */
const VERB_ENDING = "(e|es|ed|ing|er|ers|able|ation|ations)"

/**
 * British endings that can be put to any new verb, so that no dictionary holds them all; whole families such as
 * -re are closed and left to the dictionary. One way only: `advertize` stays a slip.
 */
const TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:re|de|un|pre|over|non|co|dis)?(.{3,})is${VERB_ENDING}$`), "$1iz$2"],
  [new RegExp(`^(?:re|de|un|pre|over|non|co|dis)?(.{3,})is${VERB_ENDING}$`), "$1ize"],
  [new RegExp(`^(?:re|de|un|pre|over)?(.{4,}[^aeiou]|.{4,}[ae]l)is${VERB_ENDING}$`), "$1"],
  [/^(?:re|de|un|pre|over|non|co)?(.{4,}iz)(?:es|ed|ing|er|ers|able|ation|ations)$/, "$1e"],
  [/^(?:re|de|un|pre|over|non|co)(.{4,}ize)$/, "$1"],
  [/(.{3})i[sz]ations$/, "$1ization"],
  [/(.{2})ys(e|ed|es|ing|er|ers)$/, "$1yz$2"],
  [/([aeiouy][^aeiou]+[ae])ll(ed|ing|er|ers|ist|ous)$/, "$1l$2"],
  [/(focu|bia)ss(ed|es|ing)$/, "$1s$2"],
  [/^(.{2,})our(s|ed|ing|ful|fully|less|able|ably|ite|ites|er|ers|y)?$/, "$1or$2"],
  [/^(.*)(h|p|an|arch|f|c|medi|encyclop|gyn|leuk|orthop|pal|hy|c)ae(.{3,})$/, "$1$2e$3"],
  [/^(.*)(am|f|diarrh|hom|man|on|subp|apn|p)oe(.{3,})$/, "$1$2e$3"],
  [/^(.{3,})ogue(s|d)?$/, "$1og$2"],
]

/** American spellings a British `word` may stand for; not all of them are words. */
export function americanTwins(word: string): readonly string[] {
  return TO_AMERICAN.filter(([british]) => british.test(word)).map(([british, us]) =>
    word.replace(british, us),
  )
}
