/**
 * British endings that can be put to any new verb, so that no dictionary holds them all; whole families such as
 * -our and -re are closed and left to the dictionary. One way only: `advertize` stays a slip.
 */
const TO_AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/(.{3})is(e|es|ed|ing|er|ers|able|ation)$/, "$1iz$2"],
  [/(.{3})i[sz]ations$/, "$1ization"],
  [/([aeiouy][^aeiou]+[ae])ll(ed|ing|er|ers)$/, "$1l$2"],
  [/(focu|bia)ss(ed|es|ing)$/, "$1s$2"],
]

/** American spellings a British `word` may stand for; not all of them are words. */
export function americanTwins(word: string): readonly string[] {
  return TO_AMERICAN.filter(([british]) => british.test(word)).map(([british, us]) =>
    word.replace(british, us),
  )
}
