import { createRoot, type Root } from "react-dom/client"
import { createHost } from "~src/panel/panel-host"
import { noteCss } from "~src/ui/stylesheets"

/** The one that stands in the page; the next takes its place. */
let standing: AbortController | null = null

/** Takes away what was said about a sending. */
export function hideSaid(): void {
  standing?.abort()
  standing = null
}

/** A place in the page to say something about a sending: its compose window is gone by then. */
export function openSaid(document: Document, colorScheme: "light" | "dark"): Root {
  hideSaid()
  const life = new AbortController()
  standing = life
  const { element, container } = createHost(document, "afterword-note", [noteCss], life.signal)
  element.style.colorScheme = colorScheme
  const root = createRoot(container)
  life.signal.addEventListener("abort", () => root.unmount(), { once: true })
  return root
}
