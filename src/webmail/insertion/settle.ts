import type { DomPoint } from "~src/webmail/body-text/text-piece"

/**
 * A caret between blocks, as a child index of the body, is moved into the block it touches: Firefox would put the text
 * outside the last block (measured), and new lines would not become blocks. Into none that `isClosed`.
 */
export function settle(range: Range, isClosed: (node: Node) => boolean): Range {
  if (!range.collapsed) return range
  const isOpen = (node: Node | undefined): node is HTMLElement => isEnterable(node) && !isClosed(node)
  let place: DomPoint = { node: range.startContainer, offset: range.startOffset }
  for (let inner = enter(place, isOpen); inner; inner = enter(place, isOpen)) place = inner
  const settled = range.cloneRange()
  settled.setStart(place.node, place.offset)
  settled.collapse(true)
  return settled
}

/** One step into the element behind or before the place, or null where there is none to enter. */
function enter(
  { node, offset }: DomPoint,
  isOpen: (node: Node | undefined) => node is HTMLElement,
): DomPoint | null {
  if (!(node instanceof Element)) return null
  const before = node.childNodes[offset - 1]
  const after = node.childNodes[offset]
  if (isOpen(after) && !isOpen(before)) return { node: after, offset: 0 }
  if (!isOpen(before) || after?.nodeName === "BR") return null
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
