const ADDRESS = /[^\s<>"(),;:]+@[^\s<>"(),;:]+/u

/** The first thing in `text` that looks like a mail address, or "". */
export function addressIn(text: string): string {
  return ADDRESS.exec(text)?.[0] ?? ""
}

/** Takes `Name <address>`, `"Name" <address>` or a bare address apart. What is not there is "". */
export function parseMailbox(text: string): { name: string; address: string } {
  const address = addressIn(text)
  const name = text.replace(address, "").replace(/[<>"]/g, "").replace(/\s+/g, " ").trim()
  return { name, address }
}
