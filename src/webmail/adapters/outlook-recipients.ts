import type { Mailbox } from "~src/draft/snapshot"
import { readOutlookChip, wordsBeside } from "~src/webmail/adapters/outlook-chip"
import { addressIn } from "~src/webmail/parse-mailbox"

/** Where Outlook on the web shows the people a mail goes to. */
const SELECTORS = {
  // Wells by their id, seen live 2026-10-07.
  wells: '[id$="_TO"], [id$="_CC"], [id$="_BCC"]',
  // Chips are read-only entities of the editor; class seen 2024 to 2026. Older builds mark them for the hover card.
  chips: '._EType_RECIPIENT_ENTITY, [id^="REK"][contenteditable="false"], .lpc-hoverTarget',
  // People mentioned in the mail are entities too.
  mail: '[id^="editorParent_"], [aria-multiline="true"]',
} as const

/** Everybody the mail goes to. A contact from the directory may come without an address. */
export function readOutlookRecipients(root: HTMLElement): readonly Mailbox[] {
  const chips = [...root.querySelectorAll(SELECTORS.chips)].filter(
    (chip) => !chip.parentElement?.closest(`${SELECTORS.chips}, ${SELECTORS.mail}`),
  )
  const committed = chips.map((chip) => ({ ...readOutlookChip(chip), field: fieldOf(chip) }))
  const typed = [...root.querySelectorAll(SELECTORS.wells)].flatMap((well) => {
    const address = addressIn(wordsBeside(well, SELECTORS.chips))
    return address ? [{ name: "", address, field: fieldOf(well) }] : []
  })
  return [...committed, ...typed]
}

/** A row that has lost its id is taken for the first, which every mail has. */
function fieldOf(element: Element): Mailbox["field"] {
  const id = element.closest(SELECTORS.wells)?.id ?? ""
  if (id.endsWith("_BCC")) return "bcc"
  return id.endsWith("_CC") ? "cc" : "to"
}
