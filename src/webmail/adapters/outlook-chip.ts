import { addressIn, parseMailbox } from "~src/webmail/parse-mailbox"

/** The words of a chip without presence or photo; the hashed tails change, the heads have not since 2024. */
const WORDS = '[class*="textContainer-"], [class*="individualText-"], [class*="wellItemText-"]'

/** What a chip shows besides the name: presence, photo, the button that removes it. */
const ORNAMENTS =
  '[role="img"], [role="presentation"], [aria-hidden="true"], [aria-live], button, svg, img, i, style'

/** The person that `chip` stands for. What cannot be told for certain is "". */
export function readOutlookChip(chip: Element): { name: string; address: string } {
  // The label is translated around the name; only an address, and a name right before one, can be taken from it.
  const labelled = chip.matches("[aria-label]") ? chip : chip.querySelector("[aria-label*='@']")
  const label = labelled?.getAttribute("aria-label") ?? ""
  const words = chip.querySelector(WORDS)
  if (words) {
    const shown = parseMailbox(wordsBeside(words, ORNAMENTS))
    return shown.address ? shown : { name: shown.name, address: addressIn(label) }
  }
  const pieces = piecesOf(chip)
  const only = pieces.length === 1 ? parseMailbox(pieces[0] ?? "") : null
  if (only?.address) return only
  const inLabel = parseMailbox(label)
  // Several pieces of text: one of them is the presence, and which one depends on the language.
  const name = only?.name ?? (pieces.includes(inLabel.name) ? inLabel.name : "")
  return { name, address: inLabel.address }
}

/** The text in `element` outside the parts that match `without` and outside ornaments. */
export function wordsBeside(element: Element, without: string): string {
  let words = ""
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? ""
    else if (isElement(node) && !node.matches(without) && !node.matches(ORNAMENTS))
      words += wordsBeside(node, without)
  }
  return plain(words)
}

/** The pieces of text that stand in elements of their own. */
function piecesOf(element: Element): string[] {
  const pieces = [...element.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [plain(node.nodeValue ?? "").trim()]
    return isElement(node) && !node.matches(ORNAMENTS) ? piecesOf(node) : []
  })
  return pieces.filter((piece) => piece !== "")
}

function plain(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, "").replace(/\u00a0/g, " ")
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
