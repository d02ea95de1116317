import { element } from "../page/element"
import type { Mailbox } from "../practice"

/** One of the wells To and Cc. */
export interface RecipientWell {
  readonly element: HTMLElement
  add(person: Mailbox): void
  people(): readonly Mailbox[]
}

let chips = 0

/** A chip; for a colleague from the directory the address stands nowhere, and the presence pollutes the label. */
function chip({ name, address, presence }: Mailbox): HTMLElement {
  chips += 1
  const label = address ? `${name} <${address}>` : `${presence ?? "Offline"} ${name}`
  const text = element(`span.textContainer-${300 + chips}`, {}, name)
  return element(
    "span._Entity._EType_RECIPIENT_ENTITY._EReadonly_1",
    {
      id: `REK${1000 + chips}`,
      contenteditable: "false",
      "data-lpc-hover-target-id": `lpc-${chips}`,
      "aria-label": label,
    },
    element("span.wellItem", {}, ...(presence ? [element("span.ms-presence", {}, presence)] : []), text),
  )
}

function readChip(found: Element): Mailbox {
  const name = found.querySelector('[class^="textContainer-"]')?.textContent ?? ""
  const address = /<(.+)>$/.exec(found.getAttribute("aria-label") ?? "")?.[1]
  return address ? { name, address } : { name }
}

/** What was typed and is no chip yet. */
function uncommitted(well: HTMLElement): readonly Text[] {
  return [...well.childNodes].filter((node) => node instanceof Text)
}

/** A well in Outlook's shape: an editable box with chips in it. Enter, Tab and a semicolon make a chip. */
export function recipientWell(
  field: "TO" | "CC",
  draftId: string,
  people: readonly Mailbox[],
): RecipientWell {
  const label = field === "TO" ? "To" : "Cc"
  const well = element("div.EditorClass", {
    contenteditable: "true",
    role: "textbox",
    "aria-label": label,
    spellcheck: "false",
  })
  const add = (person: Mailbox) => well.append(chip(person), "\u200b")
  for (const person of people) add(person)
  const commit = () => {
    const typed = uncommitted(well)
    const address = typed
      .map((node) => node.data)
      .join("")
      .replace(/[\u200b;]/g, "")
      .trim()
    if (!address) return
    for (const node of typed) node.remove()
    add({ name: address, address })
  }
  well.addEventListener("keydown", (event) => {
    if (event.key === "Tab") commit()
    if (event.key !== "Enter" && event.key !== ";") return
    event.preventDefault()
    commit()
  })
  const row = element(
    "div.wellRow",
    { "data-field": field },
    element("button.wellName", { type: "button", tabindex: "-1" }, label),
    element("div.wellGroup", { role: "group", id: `MSG_${draftId}_${field}`, "aria-label": label }, well),
  )
  const all = () => [...well.querySelectorAll("._EType_RECIPIENT_ENTITY")].map(readChip)
  return { element: row, add, people: all }
}
