import type { BodyText } from "~src/webmail/body-text/body-text"
import { isOthers } from "~src/webmail/body-text/node-role"
import type { DomPoint } from "~src/webmail/body-text/text-piece"
import { settle } from "~src/webmail/insertion/settle"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

/**
 * Where text of ours goes: the remembered selection, unless it touches the quote or the signature; else the end of the
 * writer's own text; in an empty body its first line. null where all there is is not the writer's, as in a body that
 * begins with the signature.
 */
export function insertionPoint(
  body: HTMLElement,
  own: BodyText,
  notOwn: NotOwnText,
  remembered: Range | null,
): Range | null {
  if (remembered && isInOwnText(remembered, body, own, notOwn)) return settle(remembered, closed(own, notOwn))
  const end = own.end() ?? { node: body, offset: 0 }
  const range = body.ownerDocument.createRange()
  range.setStart(end.node, end.offset)
  range.collapse(true)
  return isInOwnText(range, body, own, notOwn) ? settle(range, closed(own, notOwn)) : null
}

/** Whether `range` lies in the body outside the quote, the signature and whatever else is not the writer's, and covers none of it. */
export function isInOwnText(range: Range, body: HTMLElement, own: BodyText, notOwn: NotOwnText): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = settle(range, closed(own, notOwn))
  const start = { node: startContainer, offset: startOffset }
  if (!isOwnPlace(start, body, own, notOwn)) return false
  if (range.collapsed) return !isAtEdge(start, closed(own, notOwn))
  return (
    isOwnPlace({ node: endContainer, offset: endOffset }, body, own, notOwn) && !coversOthers(range, notOwn)
  )
}

/** Whether anything that is not the writer's lies in `range`: it was not read, and would be gone with what is written over. */
export function coversOthers(range: Range, notOwn: NotOwnText): boolean {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (range.intersectsNode(node) && isOthers(node, notOwn)) return true
  return false
}

function isOwnPlace(
  { node, offset }: DomPoint,
  body: HTMLElement,
  { quote }: BodyText,
  notOwn: NotOwnText,
): boolean {
  for (let around: Node | null = node; around && around !== body; around = around.parentNode)
    if (isOthers(around, notOwn)) return false
  if (!quote) return true
  const before = body.ownerDocument.createRange()
  before.setStart(body, 0)
  before.setEnd(quote.node, quote.offset)
  return before.comparePoint(node, offset) <= 0
}

/** Whether a node is not the writer's: text must not be put into it. */
function closed({ quote }: BodyText, notOwn: NotOwnText): (node: Node) => boolean {
  const first = quote?.node.childNodes[quote.offset]
  return (node) => node === first || isOthers(node, notOwn)
}

/** Whether a caret between nodes has the signature or the quote at its side and nothing of the writer's: text put there would go into it. */
function isAtEdge({ node, offset }: DomPoint, isClosed: (node: Node) => boolean): boolean {
  const before = node.childNodes[offset - 1]
  const after = node.childNodes[offset]
  if (after && isClosed(after)) return before?.nodeType !== Node.TEXT_NODE && before?.nodeName !== "IMG"
  return before !== undefined && isClosed(before) && !after
}
