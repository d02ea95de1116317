import type { NotOwnText } from "~src/webmail/webmail-adapter"

/** As much of the signature and the quoted mail as is read for the names in it. In UTF-16 units. */
export const AROUND_LIMIT = 8_000

/** What stands in the body beside the writer's own text: signatures, then `quote` and all behind it, piece by piece. */
export function textAround(body: HTMLElement, quote: Element | null, { signature }: NotOwnText): string {
  const reader = createReader()
  for (const element of body.querySelectorAll(signature)) {
    if (!element.parentElement?.closest(signature)) reader.readFrom(element, element)
  }
  if (quote) reader.readFrom(quote, body)
  return reader.text()
}

function createReader() {
  const pieces: string[] = []
  let length = 0
  return {
    /** Reads from `first` to the end of `whole`. */
    readFrom(first: Element, whole: Element): void {
      const walker = first.ownerDocument.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
      walker.currentNode = first
      while (length < AROUND_LIMIT && walker.nextNode()) {
        const piece = walker.currentNode.nodeValue?.trim() ?? ""
        if (piece === "") continue
        pieces.push(piece)
        length += piece.length + 1
      }
    },
    text: () => pieces.join("\n").slice(0, AROUND_LIMIT),
  }
}
