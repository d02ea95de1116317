import { ABBREVIATION } from "~src/proofread/abbreviation"
import type { Layer } from "~src/proofread/layers/layer"

const ELLIPSIS = /(?:\.{2,}|…)$/
const BULLET = /(?:^|\n)[ \t]*(?:[-*•–—>]|\(?\d+[.)]|\(?[a-z][.)])$/i
const COLON_OR_COMMA = /[,:;]$/

/** Whether the words before a lower-case word leave room for one: they do not end a sentence. */
function sentenceGoesOn(before: string): boolean {
  const trimmed = before.trimEnd()
  if (trimmed === "") return false
  if (ABBREVIATION.test(trimmed) || ELLIPSIS.test(trimmed) || BULLET.test(trimmed)) return true
  return COLON_OR_COMMA.test(trimmed) || (before.includes("\n") && /[\p{L}\p{N}]$/u.test(trimmed))
}

/** Keeps a missing capital only where a sentence has really ended: not after a bullet, an abbreviation or a greeting. */
export const sentenceStarts: Layer = (findings, { text }) =>
  findings.filter(
    ({ rule, span }) =>
      rule !== "SentenceCapitalization" ||
      !sentenceGoesOn(text.slice(Math.max(0, span.start - 40), span.start)),
  )
