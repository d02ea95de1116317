import type { Span } from "~src/draft/span"

/** Roughly as many characters on either side as fit beside a word on one line of the panel. In UTF-16 units. */
const REACH = 17

export interface WordsAround {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The words at `span` with those around them in their line, cut between words. */
export function wordsAround(body: string, { start, end }: Span): WordsAround {
  return {
    before: tailOf(body.slice(0, start)),
    words: body.slice(start, end),
    after: headOf(body.slice(end)),
  }
}

function tailOf(text: string): string {
  const line = text.slice(text.lastIndexOf("\n") + 1)
  if (line.length <= REACH) return line
  const cut = line.slice(-REACH)
  const gap = cut.search(/\s/)
  return `…${gap < 0 ? "" : cut.slice(gap + 1)}`
}

function headOf(text: string): string {
  const [line = ""] = text.split("\n", 1)
  if (line.length <= REACH) return line
  const cut = line.slice(0, REACH)
  return `${cut.slice(0, Math.max(0, cut.search(/\s\S*$/)))}…`
}
