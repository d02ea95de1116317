/** Words that carry English sentences and hardly any other language's. */
const ENGLISH = new Set(
  "the and to of i you for that is was with your my this it as are be have has had at from our they not or if about so by would could should were which who what when how there their his her she more these than then them after because while its thank thanks can will been i'm i'd i've it's don't into over just like we any some all".split(
    " ",
  ),
)

/** With fewer words nobody can tell. */
const ENOUGH_WORDS = 10
/** English has 40 in 100, a list of names and products may have none; other languages stay below 10. */
const ENGLISH_SHARE = 0.1
/** Scripts without spaces have few words and many letters. */
const ENOUGH_LETTERS = 20
const WORD = /[\p{L}\p{M}][\p{L}\p{M}']*/gu
const ADDRESS = /\S*[@/]\S*/g
/** Where other scripts begin; nearly all English ends here, before the search that is slow. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{P}\p{S}\p{Z}\p{N}\p{M}\s]{4}/u
/** More of a longer text tells nothing new. */
const LOOKED_AT = 4_000

/**
 * Whether `text` may be in another language than English: it has words enough to tell, and hardly any that carry English
 * sentences. Not yet a finding, since a list of names looks the same; `findLanguage` says which language it is.
 */
export function mayBeForeign(text: string): boolean {
  const start = text
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
  const words = start.replace(ADDRESS, " ").match(WORD) ?? []
  const isOtherScript =
    BEYOND_LATIN.test(start) && OTHER_SCRIPT.test(start) && words.join("").length >= ENOUGH_LETTERS
  if (words.length < ENOUGH_WORDS && !isOtherScript) return false
  return words.filter((word) => ENGLISH.has(word)).length / words.length < ENGLISH_SHARE
}
