import { isUnknownWord, type Layer, wordAt } from "~src/proofread/layers/layer"

/** British spelling is not a slip: a word counts as known when either side of the Atlantic knows it. */
export const acceptBritish: Layer = (findings, { text, knownElsewhere }) =>
  findings.filter((finding) => !isUnknownWord(finding) || !knownElsewhere.has(wordAt(text, finding)))
