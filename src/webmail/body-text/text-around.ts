import type { DomPoint } from "~src/webmail/body-text/text-piece"
import type { NotOwnText } from "~src/webmail/webmail-adapter"

/** As much of the signature and the quoted mail as is read for the names in it. In UTF-16 units. */
export const AROUND_LIMIT = 8_000

/** What stands in the body beside the writer's own text: signatures, then all behind `quote`, piece by piece. */
export function textAround(body: HTMLElement, quote: DomPoint | null, { signature }: NotOwnText): string {
  const reader = createReader()
  for (const element of body.querySelectorAll(signature)) {
    if (!element.parentElement?.closest(signature)) reader.readFrom(element, element)
  }
  if (quote) reader.readFrom(quote.node.childNodes[quote.offset] ?? quote.node, body)
  return reader.text()
}

function createReader() {
  const pieces: string[] = []
  let length = 0
  return {
    /** Reads from `first` to the end of `whole`. */
    readFrom(first: Node, whole: Element): void {
      const walker = whole.ownerDocument.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
      walker.currentNode = first
      let node: Node | null = first.nodeType === Node.TEXT_NODE ? first : walker.nextNode()
      for (; node && length < AROUND_LIMIT; node = walker.nextNode()) {
        const piece = node.nodeValue?.trim() ?? ""
        if (piece === "") continue
        pieces.push(piece)
        length += piece.length + 1
      }
    },
    text: () => pieces.join("\n").slice(0, AROUND_LIMIT),
  }
}
