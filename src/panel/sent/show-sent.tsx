import { createRoot } from "react-dom/client"
import { createHost } from "~src/panel/panel-host"
import { nextNote } from "~src/panel/sent/next-note"
import { SentToast } from "~src/panel/sent/sent-toast"
import type { DraftSession } from "~src/panel/session/draft-session"
import { sentTitle } from "~src/ui/sent-words"
import { noteCss } from "~src/ui/stylesheets"

/** The one that stands in the page; the next takes its place. */
let standing: AbortController | null = null

/** Takes away what was said about a sending. */
export function hideSent(): void {
  standing?.abort()
  standing = null
}

/** Says in the page that the sent note `id` was noted; its compose window is gone by now. `colorScheme` is the window's. */
export function showSent({ services, view }: DraftSession, id: string, colorScheme: "light" | "dark"): void {
  const note = services.sentNotes.getState().notes.find((each) => each.id === id)
  if (!note) return
  hideSent()
  const life = new AbortController()
  standing = life
  const document = view.root.ownerDocument
  const { element, container } = createHost(document, "afterword-note", [noteCss], life.signal)
  element.style.colorScheme = colorScheme
  const root = createRoot(container)
  life.signal.addEventListener("abort", () => root.unmount(), { once: true })
  const { confirm, remove } = services.sentNotes.getState()
  const { message, confirmed } = note
  const draw = (asks: boolean): void =>
    root.render(
      <SentToast
        title={sentTitle(message)}
        asks={asks}
        next={nextNote(services, message.interviewId, view.webmail, document.location)}
        onYes={() => void confirm(id).then(() => draw(false))}
        onNo={() => {
          void remove([id])
          hideSent()
        }}
        onClose={hideSent}
      />,
    )
  draw(!confirmed)
}
