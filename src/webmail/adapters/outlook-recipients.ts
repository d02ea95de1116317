import type { Mailbox } from "~src/draft/snapshot"
import { addressIn, parseMailbox } from "~src/webmail/parse-mailbox"

/** Where Outlook on the web shows the people a mail goes to. */
const SELECTORS = {
  // Wells by their id, seen live 2026-10-07.
  wells: '[id$="_TO"], [id$="_CC"], [id$="_BCC"]',
  // Chips are read-only entities of the editor; class seen 2024 to 2026. Older builds mark them for the hover card.
  chips: '._EType_RECIPIENT_ENTITY, [id^="REK"][contenteditable="false"], .lpc-hoverTarget',
  // The words of a chip without presence or photo; the hashed tails change, the heads have not since 2024.
  words: '[class*="textContainer-"], [class*="individualText-"], [class*="wellItemText-"]',
  // What a chip shows besides the name: presence, photo, the button that removes it.
  ornaments:
    '[role="img"], [role="presentation"], [aria-hidden="true"], [aria-live], button, svg, img, i, style',
} as const

/** Everybody the mail goes to. A contact from the directory may come without an address. */
export function readOutlookRecipients(root: HTMLElement): readonly Mailbox[] {
  return [...root.querySelectorAll(SELECTORS.wells)].flatMap((well) => {
    const field = fieldOf(well)
    const chips = [...well.querySelectorAll(SELECTORS.chips)].filter(
      (chip) => chip.parentElement?.closest(SELECTORS.chips) === null,
    )
    const committed = chips.map((chip) => ({ ...readChip(chip), field }))
    const typed = addressIn(wordsBeside(well, `${SELECTORS.chips}, ${SELECTORS.ornaments}`))
    return typed ? [...committed, { name: "", address: typed, field }] : committed
  })
}

function readChip(chip: Element): { name: string; address: string } {
  const words = chip.querySelector(SELECTORS.words)
  const shown = parseMailbox(wordsBeside(words ?? chip, SELECTORS.ornaments))
  if (shown.address) return shown
  // The label holds the address when the chip shows the name only; nothing else is taken from it, as it is translated.
  const labelled = chip.matches("[aria-label]") ? chip : chip.querySelector("[aria-label*='@']")
  return { name: shown.name, address: addressIn(labelled?.getAttribute("aria-label") ?? "") }
}

/** The text in `element` outside the parts that match `without`. */
function wordsBeside(element: Element, without: string): string {
  let words = ""
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? ""
    else if (node instanceof Element && !node.matches(without)) words += wordsBeside(node, without)
  }
  return words.replace(/[\u200b\ufeff]/g, "").replace(/\u00a0/g, " ")
}

function fieldOf(well: Element): Mailbox["field"] {
  if (well.id.endsWith("_BCC")) return "bcc"
  return well.id.endsWith("_CC") ? "cc" : "to"
}
