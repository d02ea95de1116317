import { clickable, element } from "../page/element"
import type { ComposeRequest, SentMail } from "../practice"
import { bodyParts, toolbar } from "./compose-parts"
import { makeEditable } from "./editor"
import { type RecipientRow, recipientRow } from "./recipients"

/** One open compose window of the practice page. */
export interface Compose {
  readonly id: string
  readonly root: HTMLElement
  readonly body: HTMLElement
  readonly subject: HTMLInputElement
  readonly rows: { readonly to: RecipientRow; readonly cc: RecipientRow }
  mail(): SentMail
  close(): void
}

interface Surroundings {
  readonly undo: "native" | "plugin"
  readonly send: (compose: Compose) => void
  readonly closed: (compose: Compose) => void
  /** Puts the window into the page: the pop-up strip or the open conversation. */
  readonly place: (root: HTMLElement, request: ComposeRequest) => void
}

let opened = 0

function titleBar(title: string, close: () => void): HTMLElement {
  const button = (name: string, label: string, glyph: string) =>
    element(`button.${name}`, { type: "button", "aria-label": label }, glyph)
  const closing = clickable("button.Ha", { type: "button", "aria-label": "Save & close" }, close, "✕")
  const buttons = element(
    "td.Hm",
    {},
    button("Hl", "Minimise", "–"),
    button("Hq", "Full screen", "⤢"),
    closing,
  )
  const heading = element("h2.a3E", {}, element("div.aYF", {}, title))
  const row = element("tr", {}, element("td.Hp", {}, heading), buttons)
  return element("div.nH.Hy.aXJ", {}, element("table.cf.Ht", {}, row))
}

const hidden = (name: string, value: string) => element("input", { type: "hidden", name, value })

function subjectRow(request: ComposeRequest, inline: boolean): { input: HTMLInputElement; row: HTMLElement } {
  const attributes = {
    name: "subjectbox",
    placeholder: "Subject",
    "aria-label": "Subject",
    autocomplete: "off",
  }
  const input = element("input.aoT", { ...attributes, spellcheck: "true", tabindex: "1" }) as HTMLInputElement
  input.value = request.subject ?? ""
  return { input, row: element(inline ? "div.aoD.az6.folded" : "div.aoD.az6", {}, input) }
}

/** The outermost element: a dialog over the list, or a reply box inside the message it answers. */
function frame(
  content: HTMLElement,
  request: ComposeRequest,
  inline: boolean,
  close: () => void,
): HTMLElement {
  if (inline) return element("div.ip.adB", {}, element("div.aO8", {}, content))
  const title = request.kind === "new" ? "New Message" : (request.subject ?? "")
  return element(
    "div.nH.Hd",
    { role: "dialog", "aria-label": title },
    titleBar(title, close),
    element("div.aaZ", {}, content),
  )
}

/** Opens a compose window in the shapes of Gmail around a real Closure field, with the caret in it. */
export function openCompose(request: ComposeRequest, around: Surroundings): Compose {
  const number = ++opened
  const inline = (request.place ?? (request.kind === "new" ? "popup" : "inline")) === "inline"
  const { body, area } = bodyParts(`:b${number}`, request)
  const { input: subject, row } = subjectRow(request, inline)
  const rows = { to: recipientRow("to", request.to ?? []), cc: recipientRow("cc", request.cc ?? []) }
  const region = element(
    "div.aoI",
    { role: "region", "data-compose-id": String(number), "aria-label": "New Message" },
    hidden("draft", `#msg-a:r${7_000_000_000 + number}`),
    hidden("composeid", String(number)),
    hidden("subject", request.subject ?? ""),
    ...(request.kind === "new" ? [] : [hidden("rm", `#msg-f:${9_000_000_000 + number}`)]),
    element("div.fX.aiL", {}, rows.to.element, rows.cc.element, row),
    area,
    toolbar(
      () => around.send(compose),
      () => compose.close(),
    ),
  )
  const root = frame(element("div.M9", {}, region), request, inline, () => compose.close())
  around.place(root, request)
  const editor = makeEditable(body, around.undo)
  const compose: Compose = {
    id: `gmail-${number}`,
    root,
    body,
    subject,
    rows,
    mail: () => ({ id: compose.id, subject: subject.value, html: body.innerHTML, to: rows.to.people() }),
    close: () => {
      editor.dispose()
      root.remove()
      around.closed(compose)
    },
  }
  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      around.send(compose)
    }
    if (event.key === "Escape" && !inline) compose.close()
  })
  return compose
}
