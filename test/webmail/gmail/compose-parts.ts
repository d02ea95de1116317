import { clickable, element } from "../page/element"
import { fragment } from "../page/trusted-html"
import type { ComposeRequest } from "../practice"

/** The writer's text, then the signature; on replies the signature stands above the quote. */
function ownHtml({ body = "", signature, kind }: ComposeRequest): string {
  if (!signature) return body
  const above = kind === "new" ? "<div><br></div>" : '<br clear="all"><div><br></div>'
  const prefix = '<span class="gmail_signature_prefix">-- </span><br>'
  return `${body}${above}${prefix}<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${signature}</div></div>`
}

function quoteHtml({ quote = "", kind, to = [], subject = "" }: ComposeRequest): string {
  const author = to[0] ?? { name: "Dana Whitfield", address: "dana@northgate.example" }
  const address = `&lt;<a href="mailto:${author.address}">${author.address}</a>&gt;`
  const forwarded = `---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Dana Whitfield</strong><br>Subject: ${subject.replace(/^Fwd: /, "")}<br>`
  if (kind === "forward") {
    return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${forwarded}</div><br><br>${quote}</div>`
  }
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Thu, Nov 20, 2025 at 4:12 PM ${author.name} ${address} wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quote}</blockquote></div>`
}

/** The "…" under a folded quote. */
function unfoldButton(showQuote: () => void): HTMLElement {
  const attributes = { role: "button", "aria-label": "Show trimmed content" }
  const dots = element("span.ajT", {}, "…")
  const button = clickable("div.ajR", attributes, () => showQuote(), dots)
  button.addEventListener("click", () => button.remove())
  return button
}

/** The editable body with its text, and the "…" button that unfolds a folded quote into it. */
export function bodyParts(id: string, request: ComposeRequest): { body: HTMLElement; area: HTMLElement } {
  const body = element("div.Am.aiL.Al.editable.LW-avf.tS-tW", {
    id,
    "aria-label": "Message Body",
    "aria-multiline": "true",
    tabindex: "1",
    spellcheck: "false",
    style: "direction: ltr; min-height: 120px;",
  })
  const wrapper = element("div.Ar.Au", {}, element("div.aO7", {}, body))
  const showQuote = () => {
    const own = element("div", { dir: "ltr" }, ...body.childNodes)
    if (!own.hasChildNodes()) own.append(element("br"))
    body.append(own, element("br"), fragment(quoteHtml(request)))
  }
  body.append(fragment(ownHtml(request)))
  if (request.quote !== undefined && request.foldQuote) wrapper.append(unfoldButton(showQuote))
  else if (request.quote !== undefined) showQuote()
  const area = element("table.cf.An", { cellpadding: "0" }, element("tr", {}, element("td.Ap", {}, wrapper)))
  return { body, area }
}

/** The writer's text, the signature behind its dashes, and the quoted lines marked one by one. */
function plainText({ body = "", signature, quote, to = [] }: ComposeRequest): string {
  const words = (html: string): string =>
    fragment(html.replace(/<\/div>|<br>/g, "\n")).textContent?.trim() ?? ""
  const signed = signature ? `\n\n-- \n${words(signature)}` : ""
  if (quote === undefined) return body + signed
  const { name, address } = to[0] ?? { name: "Dana Whitfield", address: "dana@northgate.example" }
  const quoted = words(quote).replace(/^/gm, "> ")
  return `${body}${signed}\n\nOn Thu, Nov 20, 2025 at 4:12 PM ${name} <${address}> wrote:\n\n${quoted}\n`
}

/** Plain-text mode: a box for text in the place of the editor, which stays in the form, hidden; 2018, 2020. */
export function plainParts(
  id: string,
  request: ComposeRequest,
): { editor: HTMLElement; body: HTMLTextAreaElement; area: HTMLElement } {
  const body = element("textarea.Ak.aXjCH", {
    "aria-label": "Message Body",
    spellcheck: "true",
    tabindex: "1",
    form: "nosend",
    style: "display: block; width: 100%; height: 160px;",
  }) as HTMLTextAreaElement
  body.value = plainText(request)
  const { body: editor, area } = bodyParts(id, { kind: "new" })
  const rich = editor.closest<HTMLElement>(".Ar")
  if (rich) rich.style.display = "none"
  rich?.before(element("div.Ar.As", {}, element("div.At", {}, body)))
  return { editor, body, area }
}

/** The row under the body: Send, formatting and attachment buttons, discard. */
export function toolbar(onSend: () => void, onDiscard: () => void): HTMLElement {
  const send = clickable(
    "div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3",
    { role: "button", tabindex: "1", "data-tooltip": "Send", jslog: "32601; u014N:cOuCgd,Kr2w4b" },
    onSend,
    "Send",
  )
  send.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") onSend()
  })
  const more = element(
    "div.T-I.J-J5-Ji.hG",
    { role: "button", "aria-haspopup": "true", "aria-label": "More send options" },
    "▾",
  )
  const tool = (glyph: string, label: string) =>
    element("td.gU", {}, element("div.wG.J-Z-I", { role: "button", "aria-label": label }, glyph))
  const discard = clickable("div.oh", { role: "button", "aria-label": "Discard draft" }, onDiscard, "⌫")
  const row = element(
    "tr.btC",
    {},
    element("td.gU.Up", {}, element("div.J-J5-Ji.dC", {}, send, more)),
    tool("A", "Formatting options"),
    tool("+", "Attach files"),
    tool("☺", "Insert emoji"),
    element("td.gU.az5", {}, element("div.J-J5-Ji", {}, "⋮")),
    element("td.gU.a0z", {}, discard),
  )
  return element(
    "div.aDj",
    {},
    element("div.aDh", {}, element("table.IZ", { role: "group" }, element("tbody", {}, row))),
  )
}
