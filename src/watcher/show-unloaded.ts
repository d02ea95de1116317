import { say } from "~src/platform/i18n"

const STYLE = `
:host { all: initial; position: fixed; inset: auto 16px 16px auto; z-index: 2147483000 }
div { display: flex; gap: 8px; align-items: center; padding: 8px 12px; border-radius: 10px; font: 13px/1.4 system-ui, sans-serif;
  color: CanvasText; background: Canvas; border: 1px solid color-mix(in srgb, CanvasText 25%, transparent); color-scheme: light dark }
button { font: inherit; padding: 2px 10px; border-radius: 6px; cursor: pointer }`

/** Says that the panel did not come, with a way to try again. The panel itself would be needed to say it better. */
export function showUnloaded(document: Document, again: () => void): void {
  const host = document.createElement("afterword-panel")
  host.dataset.state = "unloaded"
  const root = host.attachShadow({ mode: "open" })
  const style = document.createElement("style")
  style.textContent = STYLE
  const note = document.createElement("div")
  note.setAttribute("role", "status")
  note.append(
    say("panelUnloaded"),
    button(say("panelUnloadedAgain"), again),
    button(say("panelUnloadedClose")),
  )
  root.append(style, note)
  document.documentElement.append(host)

  function button(label: string, act: () => void = () => {}): HTMLButtonElement {
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
