import type { Span } from "~src/draft/span"
import { type DomPoint, pointIn, type TextPiece } from "~src/webmail/body-text/text-piece"
import { walkBody } from "~src/webmail/body-text/walk-body"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

/** One reading of the body: the writer's own text and where in the DOM it stands. Good until the body changes. */
export interface BodyText {
  readonly text: string
  /** Where the quoted mail begins, or null. */
  readonly quote: DomPoint | null
  /** The DOM range that shows the text at `span`, or null when it lies outside the text. */
  rangeOf(span: Span): Range | null
  /** The offset of a place in the DOM; places between characters count to the text before them. */
  offsetOf(point: DomPoint): number
  /** Behind the last word the writer wrote, or the first line while there is none; null in a body without lines. */
  end(): DomPoint | null
}

/** Reads the writer's own text in `body` (a contenteditable). Spans and offsets are UTF-16 units. */
export function readBodyText(body: HTMLElement, notOwn: NotOwnText): BodyText {
  const { text, pieces, quote } = walkBody(body, notOwn)
  return {
    text,
    quote,
    rangeOf(span) {
      if (span.start < 0 || span.end < span.start || span.end > text.length) return null
      const from = pieceAfter(pieces, span.start)
      const to = span.end > span.start ? pieceBefore(pieces, span.end) : from
      if (!from || !to) return null
      const range = body.ownerDocument.createRange()
      const start = pointIn(from, clamp(span.start - from.start, from.length))
      const end = pointIn(to, clamp(span.end - to.start, to.length))
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset)
      return range
    },
    offsetOf: (point) => offsetOf(body, pieces, point),
    end() {
      const piece = pieces[lastIndex(pieces, ({ start }) => start < text.trimEnd().length)]
      if (piece) return pointIn(piece, text.trimEnd().length - piece.start)
      return pieces[0] ? pointIn(pieces[0], 0) : null
    },
  }
}

/** The piece that holds the character at `offset`, else the last one that touches it. */
function pieceAfter(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  const index = lastIndex(pieces, (piece) => piece.start <= offset)
  const piece = pieces[index]
  const next = pieces[index + 1]
  // On a line break the next line's piece starts one further on.
  const isPast = piece !== undefined && piece.length > 0 && piece.start + piece.length < offset
  return isPast && next ? next : piece
}

/** The piece that holds the character before `offset`. */
function pieceBefore(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  return pieces[lastIndex(pieces, (piece) => piece.start < offset)]
}

function offsetOf(body: HTMLElement, pieces: readonly TextPiece[], point: DomPoint): number {
  const range = body.ownerDocument.createRange()
  const isReached = (piece: TextPiece): boolean => {
    if (piece.node === point.node) return piece.nodeStart <= point.offset
    const { node, offset } = pointIn(piece, 0)
    range.setStart(node, offset)
    range.collapse(true)
    return range.comparePoint(point.node, point.offset) >= 0
  }
  const piece = pieces[lastIndex(pieces, isReached)]
  if (!piece) return 0
  return piece.node === point.node
    ? piece.start + clamp(point.offset - piece.nodeStart, piece.length)
    : piece.start + piece.length
}

/** Index of the last piece for which `holds`, which must not turn true again once false; -1 without one. */
function lastIndex(pieces: readonly TextPiece[], holds: (piece: TextPiece) => boolean): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece && holds(piece)) low = middle + 1
    else high = middle
  }
  return low - 1
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
