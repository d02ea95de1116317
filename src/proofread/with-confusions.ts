import { CONFUSIONS } from "~src/proofread/confusions"
import type { Confusion } from "~src/proofread/confusions/confusion"
import { type EvenText, evenSpaces } from "~src/proofread/even-spaces"
import type { RawFinding } from "~src/proofread/layers/layer"
import { touchesAny } from "~src/proofread/layers/touches-any"

function withCaseOf(slip: string, word: string): string {
  return /^\p{Lu}/u.test(slip) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function fixesFor(slip: string, fix: Confusion["fix"]): readonly string[] {
  const words = typeof fix === "function" ? fix(slip.toLowerCase()) : fix
  return (typeof words === "string" ? [words] : words).map((word) => withCaseOf(slip, word))
}

function findingsOf({ slip, fix }: Confusion, even: EvenText): readonly RawFinding[] {
  return [...even.text.matchAll(slip)].map((match) => {
    const written = match[0]
    const replacements = fixesFor(written, fix)
    return {
      rule: "Confusion",
      span: { start: even.original(match.index), end: even.original(match.index + written.length) },
      kind: "grammar",
      message: replacements[0] === "" ? "One mark is enough." : `Did you mean “${replacements[0]}”?`,
      replacements,
    }
  })
}

/** Of findings about the same words only the first is kept. */
function withoutOverlap(findings: readonly RawFinding[]): readonly RawFinding[] {
  return findings.filter((finding, place) => {
    const earlier = findings.slice(0, place).map(({ span }) => span)
    return !touchesAny(finding.span, earlier)
  })
}

/** Adds the slips of our own list to those in `text`. Where the engine offers something for the same words, the list knows better. */
export function withConfusions(findings: readonly RawFinding[], text: string): readonly RawFinding[] {
  const even = evenSpaces(text)
  const own = withoutOverlap(CONFUSIONS.flatMap((confusion) => findingsOf(confusion, even)))
  if (own.length === 0) return findings
  const spans = own.map(({ span }) => span)
  const others = findings.filter(({ span }) => !touchesAny(span, spans))
  return [...others, ...own].sort((a, b) => a.span.start - b.span.start)
}
