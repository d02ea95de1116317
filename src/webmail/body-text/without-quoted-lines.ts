import { quoteOffset } from "~src/draft/quote-start"
import { type DomPoint, pointBefore, pointIn, type TextPiece } from "~src/webmail/body-text/text-piece"

interface Walked {
  readonly text: string
  readonly pieces: readonly TextPiece[]
  readonly quote: DomPoint | null
}

/**
 * `walked` up to the first line that introduces quoted mail by what it says, in any language: the marks of a quote are
 * attributes, which a webmail renames, and a mail begun in another program has others.
 */
export function withoutQuotedLines(walked: Walked, body: HTMLElement): Walked {
  const end = quoteOffset(walked.text)
  if (end === null) return walked
  const pieces: TextPiece[] = []
  for (const piece of walked.pieces) {
    if (piece.start >= end)
      return { text: walked.text.slice(0, end), pieces, quote: outermost(piece, pieces, body) }
    const length = Math.min(piece.length, end - piece.start)
    pieces.push({ ...piece, length })
    // Lines of preformatted text may all stand in one node.
    if (length < piece.length)
      return { text: walked.text.slice(0, end), pieces, quote: pointIn(piece, length) }
  }
  return walked
}

/** The place before the outermost node that begins with `first` and holds nothing of what comes before it. */
function outermost({ node }: TextPiece, before: readonly TextPiece[], body: HTMLElement): DomPoint {
  const own = before.at(-1)?.node ?? null
  let quoted: Node = node
  while (quoted.parentNode && quoted.parentNode !== body && !quoted.parentNode.contains(own))
    quoted = quoted.parentNode
  return pointBefore(quoted)
}
