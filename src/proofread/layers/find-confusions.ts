import { CONFUSIONS, type Confusion } from "~src/proofread/confusions"
import type { Layer, RawFinding } from "~src/proofread/layers/layer"
import { touchesAny } from "~src/proofread/layers/touches-any"

function withCaseOf(slip: string, word: string): string {
  return /^\p{Lu}/u.test(slip) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function findingsOf({ slip, fix }: Confusion, text: string): readonly RawFinding[] {
  return [...text.matchAll(slip)].map((match) => {
    const written = match[0]
    const word = withCaseOf(written, typeof fix === "string" ? fix : fix(written.toLowerCase()))
    const span = { start: match.index, end: match.index + written.length }
    return {
      rule: "Confusion",
      span,
      kind: "grammar",
      message: `Did you mean “${word}”?`,
      replacements: [word],
    }
  })
}

/** Adds the slips of our own list. Where the engine offers something for the same words, the list knows better. */
export const findConfusions: Layer = (findings, { text }) => {
  const own = CONFUSIONS.flatMap((confusion) => findingsOf(confusion, text))
  if (own.length === 0) return findings
  const spans = own.map(({ span }) => span)
  const others = findings.filter(({ span }) => !touchesAny(span, spans))
  return [...others, ...own].sort((a, b) => a.span.start - b.span.start)
}
