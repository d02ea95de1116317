/**
 * A run of body text that comes from one place in the DOM, character for character. A `<br>` that makes an empty line
 * is a piece of length 0, so that an offset on that line has a place too.
 */
export interface TextPiece {
  readonly start: number
  length: number
  readonly node: Text | HTMLBRElement
  /** Where the run starts in the text node; 0 for a `<br>`. */
  readonly nodeStart: number
}

/** A place in the DOM, as a Range has it. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/** The DOM place `at` UTF-16 units into a piece; a `<br>` stands for the place before it. */
export function pointIn(piece: TextPiece, at: number): DomPoint {
  if (piece.node.nodeType === Node.TEXT_NODE) return { node: piece.node, offset: piece.nodeStart + at }
  return pointBefore(piece.node)
}

/** The DOM place right before `node`. */
export function pointBefore(node: Node): DomPoint {
  const parent = node.parentNode
  if (!parent) return { node, offset: 0 }
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) }
}
