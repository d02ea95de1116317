import { element } from "../page/element"
import type { Mailbox } from "../practice"
import type { RecipientRow } from "./recipients"

/** A row of people that is written once and added to, but not typed into. */
function row(make: (person: Mailbox) => HTMLElement, outer: HTMLElement, chips: HTMLElement): RecipientRow {
  const people: Mailbox[] = []
  return {
    element: outer,
    add(person) {
      people.push(person)
      chips.append(make(person))
    },
    people: () => people,
  }
}

function filled(made: RecipientRow, people: readonly Mailbox[]): RecipientRow {
  for (const person of people) made.add(person)
  return made
}

/** A row in the shape Gmail had until October 2021: each chip has a field of the form beside it. */
export function classicRow(field: "to" | "cc" | "bcc", people: readonly Mailbox[]): RecipientRow {
  const chips = element("div.oj", {})
  const typed = element("textarea.vO", { name: field, rows: "1", "aria-haspopup": "true" })
  const chip = ({ name, address = "" }: Mailbox) =>
    element(
      "div.vR",
      {},
      element("span.vN", { email: address }, element("div.vT", {}, name)),
      element("input", { type: "hidden", name: field, value: name ? `${name} <${address}>` : address }),
    )
  return filled(row(chip, element("div.wO", {}, element("span.gO", {}, field), chips, typed), chips), people)
}

/** The line of names that stands in the place of a row until it is clicked. */
export function foldedRow(_field: "to" | "cc" | "bcc", people: readonly Mailbox[]): RecipientRow {
  const names = element("div.az9", {})
  const chip = ({ name, address = "" }: Mailbox) =>
    element("span", { email: address, "data-hovercard-id": address }, name)
  return filled(row(chip, element("div.aoD.hl", { tabindex: "1" }, names), names), people)
}
