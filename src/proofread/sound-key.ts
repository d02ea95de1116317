/** Spellings of one sound, in the order they are rewritten. Capitals are finished sounds. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""],
  [/^(?:kn|gn|pn)/, "n"],
  [/^wr/, "r"],
  [/^ps/, "s"],
  [/^x/, "s"],
  [/mb$/, "m"],
  [/sch/g, "SK"],
  [/tch|ch/g, "X"],
  [/(?:t|s|c)i(?=on|an|en|al|ou)|ssi(?=on)|sh|sure?$/g, "X"],
  [/tu(?=r|al)/g, "X"],
  [/dge?|g(?=[eiy])/g, "J"],
  [/ph|(?<=^(?:en|r|t|c)ou|lau)gh/g, "F"],
  [/gh/g, ""],
  [/sc(?=[eiy])|c(?=[eiy])|z/g, "S"],
  [/ck|qu|kw|q|c/g, "K"],
  [/x/g, "KS"],
  [/wh/g, "w"],
  [/[dt]+/g, "T"],
  [/[vf]/g, "F"],
  [/(?<=.)h|(?<=[a-z])[wy](?![aeiou])/g, ""],
]

/**
 * The sound of an English word, roughly: consonants in capitals, one sign for each sound, vowels only at the front. Words
 * that are spelled by ear (`fisical`) share it with the word that was meant.
 */
export function soundKey(word: string): string {
  const sounds = SOUNDS.reduce((left, [spelling, sound]) => left.replace(spelling, sound), word.toLowerCase())
  const front = /^[aeiouy]/.test(sounds) ? "A" : ""
  return (front + sounds.replace(/[aeiouy]/g, "").toUpperCase()).replace(/(.)\1+/g, "$1")
}
