import { element } from "../page/element"
import { withoutParts } from "../page/without-parts"
import type { ComposeRequest, SentMail } from "../practice"
import { bodyParts, plainParts, toolbar } from "./compose-parts"
import { makeEditable } from "./editor"
import { frame, type Place } from "./frame"
import { classicRow, foldedRow } from "./old-recipients"
import { type RecipientRow, recipientRow } from "./recipients"

/** One open compose window of the practice page. */
export interface Compose {
  readonly id: string
  readonly root: HTMLElement
  readonly body: HTMLElement
  readonly subject: HTMLInputElement
  readonly rows: { readonly to: RecipientRow; readonly cc: RecipientRow }
  mail(): SentMail
  /** What opens the same draft again, as it is now: what the body holds is all of it. */
  again(): ComposeRequest
  close(): void
}

interface Surroundings {
  readonly undo: "native" | "plugin"
  /** The page is a window of its own, for this mail only. */
  readonly ownWindow?: boolean
  readonly send: (compose: Compose) => void
  readonly closed: (compose: Compose) => void
  readonly put: (root: HTMLElement, place: Place, request: ComposeRequest) => void
}

let opened = 0

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

function placeOf({ place, kind }: ComposeRequest, { ownWindow = false }: Surroundings): Place {
  if (ownWindow) return "own-window"
  return place ?? (kind === "new" ? "popup" : "inline")
}

/** Who the mail is from, with a menu of the others; only for somebody who has several addresses. */
function fromRow(from: ComposeRequest["from"]): readonly HTMLElement[] {
  const [first, ...others] = from ?? []
  if (!first || others.length === 0) return []
  const words = ({ name, address = "" }: { name: string; address?: string }) => `${name} <${address}>`
  const items = [first, ...others].map((each) =>
    element("div.J-N", { role: "menuitem", value: each.address ?? "" }, words(each)),
  )
  const chosen = element(
    "div.az2.az4.L3",
    { role: "listbox", "aria-haspopup": "true", "aria-expanded": "false", tabindex: "1" },
    element("div.J-J5-Ji", { role: "option", "aria-selected": "true" }, words(first)),
  )
  const menu = element("div.J-M.jQjAxd.J-M-awS", { role: "menu" }, element("div.SK.AX", {}, ...items))
  return [
    element(
      "div.aoD.az6.from",
      {},
      element("span", {}, "From"),
      hidden("from", first.address ?? ""),
      chosen,
      menu,
    ),
  ]
}

const ROWS = { current: recipientRow, classic: classicRow, folded: foldedRow }

/** The body as it is sent: its HTML, or in plain-text mode its text. */
export function htmlOf(body: HTMLElement): string {
  return body instanceof HTMLTextAreaElement ? body.value : body.innerHTML
}

/** The editor is the body. */
function richParts(id: string, request: ComposeRequest) {
  const { body, area } = bodyParts(id, request)
  return { editor: body, body, area }
}

/** Opens a compose window in the shapes of Gmail around a real Closure field, with the caret in it. */
export function openCompose(request: ComposeRequest, around: Surroundings): Compose {
  const number = ++opened
  const draft = request.draft ?? number
  const place = placeOf(request, around)
  const makeRow = ROWS[request.chips ?? "current"]
  const {
    editor: field,
    body,
    area,
  } = request.plain ? plainParts(`:b${number}`, request) : richParts(`:b${number}`, request)
  const { input: subject, row } = subjectRow(request, place === "inline")
  const rows = { to: makeRow("to", request.to ?? []), cc: makeRow("cc", request.cc ?? []) }
  const region = element(
    "div.aoI",
    { role: "region", "data-compose-id": String(number), "aria-label": "New Message" },
    hidden("draft", `#msg-a:r${7_000_000_000 + draft}`),
    hidden("composeid", String(number)),
    hidden("subject", request.subject ?? ""),
    ...(request.kind === "new" ? [] : [hidden("rm", `#msg-f:${9_000_000_000 + number}`)]),
    element("div.fX.aiL", {}, rows.to.element, rows.cc.element, row, ...fromRow(request.from)),
    area,
    toolbar(
      () => around.send(compose),
      () => compose.close(),
    ),
  )
  const root = frame(element("div.M9", {}, region), request, place, () => compose.close())
  around.put(root, place, request)
  const editor = makeEditable(field, around.undo)
  if (request.plain) body.focus()
  const compose: Compose = {
    id: `gmail-${number}`,
    root,
    body,
    subject,
    rows,
    mail: () => ({ id: compose.id, subject: subject.value, html: htmlOf(body), to: rows.to.people() }),
    again: () => ({
      ...withoutParts(request),
      place: place === "own-window" ? "popup" : place,
      draft,
      to: rows.to.people(),
      cc: rows.cc.people(),
      subject: subject.value,
      body: htmlOf(body),
    }),
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
    if (event.key === "Escape" && root.getAttribute("role") === "dialog") compose.close()
  })
  return compose
}
