import { element } from "../page/element"
import type { Mailbox } from "../practice"

/** One of the rows To, Cc and Bcc: chips and a box to type further addresses in. */
export interface RecipientRow {
  readonly element: HTMLElement
  add(person: Mailbox): void
  people(): readonly Mailbox[]
}

function chip({ name, address = "" }: Mailbox): HTMLElement {
  const attributes = { role: "option", "data-name": name, "data-hovercard-id": address, tabindex: "-1" }
  return element(
    "div.afV",
    attributes,
    element("div.afX", {}, element("div.agb", {}, element("div.afW", {}, name))),
  )
}

function readChip(chipElement: Element): Mailbox {
  return {
    name: chipElement.getAttribute("data-name") ?? "",
    address: chipElement.getAttribute("data-hovercard-id") ?? "",
  }
}

/** A row in the shape Gmail has had since October 2021. Enter, Tab and a comma turn what was typed into a chip. */
export function recipientRow(field: "to" | "cc" | "bcc", people: readonly Mailbox[]): RecipientRow {
  const label = { to: "To", cc: "Cc", bcc: "Bcc" }[field]
  const chips = element("div.afp", { role: "listbox", "aria-orientation": "horizontal" })
  const input = element("input.agP.aFw", {
    "peoplekit-id": "BbVjBd",
    role: "combobox",
    type: "text",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "aria-label": `${label} recipients`,
  }) as HTMLInputElement
  const add = (person: Mailbox) => chips.append(chip(person))
  for (const person of people) add(person)
  const commit = () => {
    const typed = input.value.replace(/,/g, "").trim()
    if (typed) add({ name: typed, address: typed })
    input.value = ""
  }
  input.addEventListener("keydown", (event) => {
    if (event.key === "Tab") commit()
    if (event.key !== "Enter" && event.key !== ",") return
    event.preventDefault()
    commit()
  })
  const row = element(
    "div.anm",
    { name: field },
    element("span.gO", {}, label),
    element("div.agb-row", {}, chips, input),
  )
  return { element: row, add, people: () => [...chips.querySelectorAll("[role=option]")].map(readChip) }
}
