import type { ComposeRequest } from "../practice"

const invented = {
  subject: "Analyst interview on Thursday",
  quote: "<div>Thank you for coming in. We will be in touch by Friday.</div><div>Dana</div>",
  signature: "<div>Jonah Reyes</div><div>614 555 0142</div>",
}

/**
 * The compose window that the address asks to have open at load (`?open=new|reply|forward`, with `to`, `su` and
 * `body` as the webmail's own deep links have them), or null.
 */
export function requestFromUrl(search: string): ComposeRequest | null {
  const parameters = new URLSearchParams(search)
  const kind = parameters.get("view") === "cm" ? "new" : parameters.get("open")
  if (kind !== "new" && kind !== "reply" && kind !== "forward") return null
  const address = parameters.get("to")
  const dana = { name: "Dana Whitfield", address: "dana@northgate.example" }
  const to = address ? [{ name: address, address }] : kind === "new" ? [] : [dana]
  const subject = parameters.get("su") ?? parameters.get("subject")
  const body = parameters.get("body") ?? ""
  if (kind === "new") return { kind, to, subject: subject ?? "", body: lines(body) }
  const prefix = kind === "reply" ? "Re: " : "Fwd: "
  return { ...invented, kind, to, subject: subject ?? prefix + invented.subject, body: lines(body) }
}

/** Plain text as the webmail's editor would hold it: one block per line. */
function lines(text: string): string {
  if (text === "") return ""
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
  return escaped
    .split(/\r?\n/)
    .map((line) => `<div>${line || "<br>"}</div>`)
    .join("")
}
