import { clickable, element } from "../page/element"
import type { ComposeRequest } from "../practice"

function quoteHtml({ quote = "", kind, subject = "" }: ComposeRequest): string {
  const heading = `<b>From:</b> Dana Whitfield &lt;dana@northgate.example&gt;<br><b>Sent:</b> Thursday, November 20, 2025 4:12 PM<br><b>To:</b> Jonah Reyes &lt;jonah@reyes.example&gt;<br><b>Subject:</b> ${subject.replace(/^(Re|Fwd?): /, "")}`
  const before = kind === "reply" ? '<div id="appendonsend"></div>' : ""
  return `${before}<hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${heading}</font><div>&nbsp;</div></div>${quote}`
}

/** The body's first HTML: the writer's text, then signature, then the quoted message. */
export function initialHtml(request: ComposeRequest): string {
  const { body = "", signature, quote } = request
  const own = body || '<div class="elementToProof"><br></div>'
  const signed = signature
    ? `<div class="elementToProof"><br></div><div class="elementToProof" id="Signature">${signature}</div>`
    : ""
  return own + signed + (quote === undefined ? "" : quoteHtml(request))
}

let buttons = 0

/** The bar above the recipients: Send with its menu, pop out, discard. */
export function commandBar(onSend: () => void, onDiscard: () => void): HTMLElement {
  buttons += 1
  const id = `splitButton-r${buttons}`
  const send = clickable(
    "button.primary",
    { type: "button", id: `${id}__primaryActionButton`, title: "Send (Ctrl+Enter)" },
    onSend,
    "Send",
  )
  const menu = element(
    "button.primary.menu",
    { type: "button", id: `${id}__menuButton`, "aria-haspopup": "true", "aria-label": "More send options" },
    "▾",
  )
  return element(
    "div.commandBar",
    { role: "toolbar" },
    element("div", { "data-testid": "ComposeSendButton" }, element("div.split", {}, send, menu)),
    element("span.spacer", {}),
    element("button", { type: "button", id: "popoutCompose", "aria-label": "Open in new window" }, "⧉"),
    clickable("button", { type: "button", id: "discardCompose", "aria-label": "Discard" }, onDiscard, "⌫"),
  )
}

/**
 * The bar as older builds have it: none of the marks of the newer one, but the names of the icons, which are the same in
 * every language (2021, 2023). `later` puts the button beside Send that sends at another time.
 */
export function oldCommandBar(onSend: () => void, onDiscard: () => void, later: boolean): HTMLElement {
  const button = (kind: string, title: string, icon: string, onClick: () => void) =>
    clickable(
      `button.ms-Button.ms-Button--${kind}`,
      { type: "button", title },
      onClick,
      element("i.ms-Button-icon", { "data-icon-name": icon, "aria-hidden": "true" }),
      element("span.ms-Button-label", {}, title),
    )
  const more = element(
    "button.ms-Button.ms-Button--primary.ms-Button--icon",
    { type: "button", "aria-haspopup": "true", title: "More send options" },
    element("i.ms-Button-icon", { "data-icon-name": "ChevronDown", "aria-hidden": "true" }),
  )
  const send = button("primary", "Send", "send", onSend)
  return element(
    "div.commandBar.ms-CommandBar",
    { role: "menubar" },
    later ? element("div.split", {}, send, more) : send,
    button("default", "Attach", "Attach", () => undefined),
    button("default", "Discard", "Delete", onDiscard),
  )
}

/** The formatting buttons above everything, only to look at. */
export function ribbon(): HTMLElement {
  const tools = ["B", "I", "U", "☰", "¶"].map((glyph) => element("span.tool", {}, glyph))
  return element("div.ribbon", { "aria-hidden": "true" }, ...tools)
}
