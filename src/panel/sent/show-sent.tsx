import { nextNote } from "~src/panel/sent/next-note"
import { hideSaid, openSaid } from "~src/panel/sent/said-place"
import { SentToast } from "~src/panel/sent/sent-toast"
import { showNotNoted } from "~src/panel/sent/show-not-noted"
import type { DraftSession } from "~src/panel/session/draft-session"
import { say } from "~src/platform/i18n"
import { sentTitle } from "~src/ui/sent-words"

/** Says in the page that the sent note `id` was noted; its compose window is gone by now. `colorScheme` is the window's. */
export function showSent({ services, view }: DraftSession, id: string, colorScheme: "light" | "dark"): void {
  const note = services.sentNotes.getState().notes.find((each) => each.id === id)
  if (!note) return
  const { ownerDocument: document } = view.root
  const root = openSaid(document, colorScheme)
  const { confirm, remove } = services.sentNotes.getState()
  const { message, confirmed } = note
  const refused = () => showNotNoted(view, say("noticeNotSaved"), colorScheme)
  const draw = (asks: boolean): void =>
    root.render(
      <SentToast
        title={sentTitle(message)}
        asks={asks}
        next={nextNote(services, message, view.webmail, document.location)}
        onYes={() => void confirm(id).then(({ ok }) => (ok ? draw(false) : refused()))}
        onNo={() => void remove([id]).then(({ ok }) => (ok ? hideSaid() : refused()))}
        onClose={hideSaid}
      />,
    )
  draw(!confirmed)
}
