import { hasParagraphGap, isBlock, type NodeRole, roleOf } from "~src/webmail/body-text/node-role"
import { type DomPoint, pointBefore, type TextPiece } from "~src/webmail/body-text/text-piece"
import { TextWriter } from "~src/webmail/body-text/text-writer"
import { withoutQuotedLines } from "~src/webmail/body-text/without-quoted-lines"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

export interface WalkedBody {
  readonly text: string
  readonly pieces: readonly TextPiece[]
  /** Where the writer's own part ends, or null when nothing is quoted. */
  readonly quote: DomPoint | null
}

/** Reads the writer's own text. Without recursion, since pasted mail nests deeper than a stack; without layout, since it runs in typing pauses. */
export function walkBody(body: HTMLElement, notOwn: NotOwnText): WalkedBody {
  const writer = new TextWriter()
  const hasPreformatted = body.querySelector("pre") !== null
  let quote: DomPoint | null = null
  let node = body.firstChild
  while (node !== null) {
    const role = enter(node, notOwn, writer, hasPreformatted)
    if (role === "quote") {
      quote = pointBefore(node)
      break
    }
    const isEntered = role === "inline" || role === "block" || role === "paragraph"
    node = isEntered && node.firstChild ? node.firstChild : nextOutside(node, body, writer)
  }
  return withoutQuotedLines({ text: writer.text, pieces: writer.pieces, quote }, body)
}

function enter(node: Node, notOwn: NotOwnText, writer: TextWriter, hasPreformatted: boolean): NodeRole {
  if (node.nodeType === Node.TEXT_NODE) {
    const isPreformatted = hasPreformatted && node.parentElement?.closest("pre") != null
    writer.addText(node as Text, isPreformatted)
    return "foreign"
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return "foreign"
  const role = roleOf(node as Element, notOwn)
  if (role === "break") writer.addBreak(node as HTMLBRElement)
  else if (role === "paragraph") writer.addEdge(2)
  // What is left out still parts the lines around it.
  else if (isBlock(node as Element)) writer.addEdge(1)
  return role
}

/** The next node that is not inside `node`; closes the blocks that are left on the way. */
function nextOutside(node: Node, body: HTMLElement, writer: TextWriter): ChildNode | null {
  let left: Node | null = node
  while (left && left !== body) {
    if (left.nextSibling) return left.nextSibling
    left = left.parentNode
    if (left && left !== body) closeBlock(left as Element, writer)
  }
  return null
}

function closeBlock(element: Element, writer: TextWriter): void {
  if (hasParagraphGap(element)) writer.addEdge(2)
  else if (isBlock(element)) writer.addEdge(1)
}
