import { clickable, element } from "../page/element"
import type { ComposeRequest } from "../practice"
import { changeScreen, minimise } from "./window-size"

/** Where a compose window stands in the page. */
export type Place = "popup" | "full-screen" | "inline" | "own-window"

function titleBar(title: string, close: () => void): HTMLElement {
  const button = (name: string, label: string, glyph: string, press: (bar: HTMLElement) => void) =>
    clickable(`button.${name}`, { type: "button", "aria-label": label }, () => press(bar), glyph)
  const closing = clickable("button.Ha", { type: "button", "aria-label": "Save & close" }, close, "✕")
  const buttons = element(
    "td.Hm",
    {},
    button("Hl", "Minimise", "–", minimise),
    button("Hq", "Full screen", "⤢", changeScreen),
    closing,
  )
  const heading = element("h2.a3E", {}, element("div.aYF", {}, title))
  const row = element("tr", {}, element("td.Hp", {}, heading), buttons)
  const bar = element("div.nH.Hy.aXJ", {}, element("table.cf.Ht", {}, row))
  return bar
}

/** The outermost element: a dialog over the list, a reply box inside the message it answers, or all of a page of its own. */
export function frame(
  content: HTMLElement,
  request: ComposeRequest,
  place: Place,
  close: () => void,
): HTMLElement {
  if (place === "inline") return element("div.ip.adB", {}, element("div.aO8", {}, content))
  const inside = element("div.aaZ", {}, content)
  if (place === "own-window") return element("div.nH.own", {}, inside)
  const title = request.kind === "new" ? "New Message" : (request.subject ?? "")
  return element("div.nH.Hd", { role: "dialog", "aria-label": title }, titleBar(title, close), inside)
}
