import type { Mailbox } from "~src/draft/snapshot"
import { addressIn, parseMailbox } from "~src/webmail/parse-mailbox"

/** Where Gmail shows the people a mail goes to. Seen between 2014 and 2026-10. */
const SELECTORS = {
  // Chips since 2021-10 (`data-hovercard-id` is the address), by their role, their name or their class (2022).
  chips: ':is([role="option"], [data-name], .afV)[data-hovercard-id]',
  // The form's hidden fields before that, value `Name <address>`.
  classic:
    'input[type="hidden"][name="to"], input[type="hidden"][name="cc"], input[type="hidden"][name="bcc"]',
  // The summary that stands in while the rows are folded.
  summary: "span[email]",
  // What is typed but no chip yet.
  typed: 'input[role="combobox"], textarea[name="to"], textarea[name="cc"], textarea[name="bcc"]',
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
  const committed = [...chips, ...classic]
  return withoutDoubles([...(committed.length > 0 ? committed : readSummary(root)), ...readTyped(root)])
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
  const name = element.closest(SELECTORS.field)?.getAttribute("name")
  return name === "cc" || name === "bcc" ? name : "to"
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
