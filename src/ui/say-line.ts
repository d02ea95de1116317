import { say } from "~src/platform/i18n"

// In every page of the webmail, so it is short.
const STYLE = `
:host { all: initial; color-scheme: light dark; position: fixed; inset: auto 16px 16px auto; max-width: 340px; z-index: 2147483000 }
p, button { font: 13px/1.4 system-ui, sans-serif; color: CanvasText; border: 1px solid #8888; border-radius: 10px }
p { display: flex; gap: 8px; align-items: center; margin: 0; padding: 8px 12px; background: Canvas }
button { background: none; padding: 2px 10px; cursor: pointer }`

/** What is done in the line is nobody else's: webmails bind single letters and Enter. */
const KEPT_INSIDE = "keydown keypress keyup click mousedown mouseup pointerdown pointerup".split(" ")

const A_MOMENT_MS = 100

/** One thing that can be done about what a line says. */
export interface LineAct {
  readonly label: string
  readonly act: () => void
}

/**
 * Puts `host` into the page with a line of `words`, a button for each of `acts`, and one to close it. It needs neither the panel
 * nor a living extension, whose messages must be known by then. Whatever is pressed takes it away. The line comes a moment
 * after `host`: only what appears in a status element that stands is read out.
 */
export function sayLine(host: HTMLElement, words: string, acts: readonly LineAct[] = []): void {
  const document = host.ownerDocument
  const root = host.attachShadow({ mode: "open" })
  const style = document.createElement("style")
  style.textContent = STYLE
  const status = document.createElement("div")
  status.setAttribute("role", "status")
  const line = document.createElement("p")
  const closing = { label: say("panelUnloadedClose"), act: () => {} }
  line.append(words, ...[...acts, closing].map(button))
  root.append(style, status)
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation())
  // The draft keeps its caret.
  root.addEventListener("mousedown", (event) => event.preventDefault())
  host.lang = say("pageLanguage")
  document.documentElement.append(host)
  setTimeout(() => status.append(line), A_MOMENT_MS)

  function button({ label, act }: LineAct): HTMLButtonElement {
    const made = document.createElement("button")
    made.type = "button"
    made.textContent = label
    made.addEventListener("click", ({ isTrusted }) => {
      if (!isTrusted) return
      host.remove()
      act()
    })
    return made
  }
}
