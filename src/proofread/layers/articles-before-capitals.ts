import { type Layer, wordAt } from "~src/proofread/layers/layer"

/** Nobody can tell from the letters whether `SQL` is said or spelled, so `a` and `an` are both right before it. */
const BEFORE_CAPITALS = /^\s+(?:\p{Lu}[\p{Lu}\d&]+|\S*\d)/u

/** Drops the wrong-article alarm before an acronym or a number, and on a lone capital `A`, which is a label. */
export const articlesBeforeCapitals: Layer = (findings, { text }) =>
  findings.filter((finding) => {
    if (finding.rule !== "AnA") return true
    const label = wordAt(text, finding) === "A" && /[^\s.!?]\s+$/.test(text.slice(0, finding.span.start))
    return !label && !BEFORE_CAPITALS.test(text.slice(finding.span.end))
  })
