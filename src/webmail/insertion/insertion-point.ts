import type { BodyText } from "~src/webmail/body-text/body-text"
import type { DomPoint } from "~src/webmail/body-text/text-piece"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

/**
 * Where text of ours goes: the remembered selection, unless it touches the quote or the signature; else the end of the
 * writer's own text; in an empty body its first line.
 */
export function insertionPoint(
  body: HTMLElement,
  own: BodyText,
  notOwn: NotOwnText,
  remembered: Range | null,
): Range {
  if (remembered && isInOwnText(remembered, body, own, notOwn)) return settle(remembered, body)
  const range = body.ownerDocument.createRange()
  const end = own.end()
  if (end) {
    range.setStart(end.node, end.offset)
  } else range.setStart(body, 0)
  range.collapse(true)
  return settle(range, body)
}

/** Whether `range` lies in the body outside the quote, the signature and read-only islands. */
export function isInOwnText(range: Range, body: HTMLElement, own: BodyText, notOwn: NotOwnText): boolean {
  return (
    isOwnPlace(range.startContainer, range.startOffset, body, own, notOwn) &&
    isOwnPlace(range.endContainer, range.endOffset, body, own, notOwn)
  )
}

function isOwnPlace(
  node: Node,
  offset: number,
  body: HTMLElement,
  own: BodyText,
  notOwn: NotOwnText,
): boolean {
  const element = node instanceof Element ? node : node.parentElement
  const other = element?.closest(`${notOwn.quote}, ${notOwn.signature}, [contenteditable="false"]`)
  if (other && body.contains(other)) return false
  if (!own.quote) return true
  const before = body.ownerDocument.createRange()
  before.setStart(body, 0)
  before.setEndBefore(own.quote)
  return before.comparePoint(node, offset) <= 0
}

/**
 * A caret between blocks, as a child index of the body, is moved into the block it touches: Firefox would put the text
 * outside the last block (measured), and new lines would not become blocks.
 */
function settle(range: Range, body: HTMLElement): Range {
  if (!range.collapsed) return range
  let place: DomPoint = { node: range.startContainer, offset: range.startOffset }
  for (let inner = enter(place); inner; inner = enter(place)) place = inner
  const settled = body.ownerDocument.createRange()
  settled.setStart(place.node, place.offset)
  settled.collapse(true)
  return settled
}

/** One step into the element behind or before the place, or null where there is none to enter. */
function enter({ node, offset }: DomPoint): DomPoint | null {
  if (!(node instanceof Element)) return null
  const before = node.childNodes[offset - 1]
  const after = node.childNodes[offset]
  if (isEnterable(after) && !isEnterable(before)) return { node: after, offset: 0 }
  if (!isEnterable(before) || after?.nodeName === "BR") return null
  // Behind the filler that keeps a line open there is no line.
  const length = before.childNodes.length
  return { node: before, offset: before.lastChild?.nodeName === "BR" ? length - 1 : length }
}

function isEnterable(node: Node | undefined): node is HTMLElement {
  return (
    node instanceof HTMLElement &&
    /^(DIV|P|LI|UL|OL|BLOCKQUOTE|SPAN|FONT|B|I|U|A)$/.test(node.tagName) &&
    node.getAttribute("contenteditable") !== "false"
  )
}
