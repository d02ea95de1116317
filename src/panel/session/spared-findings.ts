import type { Finding } from "~src/draft/finding"
import type { Span } from "~src/draft/span"
import { createKeptByDraft } from "~src/panel/session/kept-by-draft"

const WORD_BEFORE = /[\p{L}\p{N}’']+\P{L}*$/u
const WORD_AFTER = /^\P{L}*[\p{L}\p{N}’']+/u

/**
 * What tells one slip from another when the person says that it is none. A word is spared wherever it stands in the draft;
 * a turn of grammar only between the same two words, since "its" may be wrong one line further down.
 */
export function findingKey(kind: Finding["kind"], { start, end }: Span, body: string): string {
  const words = body.slice(start, end)
  if (kind === "spelling") return words
  const before = WORD_BEFORE.exec(body.slice(Math.max(0, start - 40), start))?.[0] ?? ""
  const after = WORD_AFTER.exec(body.slice(end, end + 40))?.[0] ?? ""
  return `${before}|${words}|${after}`
}

export interface Spared {
  /** Keys of slips that are none in this draft. */
  readonly here: ReadonlySet<string>
  /** The person's own words, right in every draft. */
  readonly words: readonly string[]
  /** Spans of the body that are left alone. */
  readonly notProse: readonly Span[]
}

/** The findings in `body` that are to be shown. */
export function withoutSpared(
  findings: readonly Finding[],
  body: string,
  { here, words, notProse }: Spared,
): readonly Finding[] {
  const own = new Set(words.map((word) => word.toLowerCase()))
  return findings.filter(({ span, kind }) => {
    if (here.has(findingKey(kind, span, body))) return false
    if (kind === "spelling" && own.has(body.slice(span.start, span.end).toLowerCase())) return false
    return !notProse.some(({ start, end }) => start < span.end && span.start < end)
  })
}

/** What was spared in each draft. */
export const sparedFindings = createKeptByDraft()
