import type { Mailbox } from "~src/draft/snapshot"
import { addressIn, parseMailbox } from "~src/webmail/parse-mailbox"

/** Where Gmail shows the people a mail goes to. Seen between 2014 and 2026-10. */
const SELECTORS = {
  // Chips since 2021-10 (`data-hovercard-id` is the address), by their role, their name or their class (2022).
  chips: ':is([role="option"], [data-name], .afV)[data-hovercard-id]',
  // The form's hidden fields before that, value `Name <address>`; boxes to type in are none.
  classic: 'input:is([name="to"], [name="cc"], [name="bcc"]):not([role="combobox"])',
  // The chips beside those: the address, and the name as their text.
  classicChips: "[email]:has(+ input), input + [email]",
  // The summary that stands in while the rows are folded.
  summary: "span[email]",
  // What is typed but no chip yet.
  typed: 'input[role="combobox"], textarea[name="to"], textarea[name="cc"], textarea[name="bcc"]',
  box: 'textarea, input[role="combobox"]',
  field: '[name="to"], [name="cc"], [name="bcc"]',
} as const

/** Everybody the mail goes to, each once per field. */
export function readGmailRecipients(root: HTMLElement): readonly Mailbox[] {
  const chips = outside(root, SELECTORS.chips).map((chip) => ({
    name: chip.getAttribute("data-name") ?? "",
    address: chip.getAttribute("data-hovercard-id") ?? "",
    field: fieldOf(chip),
  }))
  const classic = all<HTMLInputElement>(root, SELECTORS.classic)
    .filter((input) => input.value.trim() !== "")
    .map((input) => ({ ...parseMailbox(input.value), field: fieldOf(input) }))
  const known = [...chips, ...classic]
  const committed = [...known, ...readClassicChips(root, known)]
  return withoutDoubles([...(committed.length > 0 ? committed : readSummary(root)), ...readTyped(root)])
}

/** People whose field of the form cannot be read, by the chip that stands beside it. */
function readClassicChips(root: HTMLElement, known: readonly Mailbox[]): Mailbox[] {
  return outside(root, SELECTORS.classicChips)
    .map((chip) => ({ name: nameOn(chip), address: chip.getAttribute("email") ?? "", field: fieldOf(chip) }))
    .filter(({ address }) => !known.some((person) => person.address === address))
}

/** A chip of somebody without a name shows the address. */
function nameOn(chip: Element): string {
  const text = (chip.textContent ?? "").replace(/\s+/g, " ").trim()
  return addressIn(text) ? "" : text
}

function readSummary(root: HTMLElement): Mailbox[] {
  return outside(root, SELECTORS.summary).map((span) => ({
    name: span.getAttribute("name") ?? span.getAttribute("data-name") ?? "",
    address: span.getAttribute("email") ?? "",
    field: fieldOf(span),
  }))
}

function readTyped(root: HTMLElement): Mailbox[] {
  return all<HTMLInputElement>(root, SELECTORS.typed)
    .filter((input) => addressIn(input.value) !== "")
    .map((input) => ({ ...parseMailbox(input.value), field: fieldOf(input) }))
}

function fieldOf(element: Element): Mailbox["field"] {
  const name = (element.closest(SELECTORS.field) ?? rowMate(element))?.getAttribute("name")
  return name === "cc" || name === "bcc" ? name : "to"
}

/** What tells the field in the same row, the nearest ancestor with a box to type in; null where not all say the same. */
function rowMate(element: Element): Element | null {
  const row = element.closest(`:has(${SELECTORS.box})`)
  const [first, ...others] = row?.querySelectorAll(SELECTORS.field) ?? []
  const name = first?.getAttribute("name")
  return first && others.every((each) => each.getAttribute("name") === name) ? first : null
}

function withoutDoubles(mailboxes: readonly Mailbox[]): Mailbox[] {
  const byKey = new Map(
    mailboxes.map((mailbox) => [`${mailbox.field} ${mailbox.address || mailbox.name}`, mailbox]),
  )
  return [...byKey.values()]
}

/** Matches outside the mail itself, where a person may be mentioned too. */
function outside(root: HTMLElement, selector: string): Element[] {
  return all(root, selector).filter((found) => found.closest('[contenteditable="true"]') === null)
}

function all<E extends Element = Element>(root: HTMLElement, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)]
}
