import { messageOf } from "~src/panel/sent/message-of"
import { rememberAccount } from "~src/panel/sent/remember-account"
import { hideSent, showSent } from "~src/panel/sent/show-sent"
import type { DraftSession } from "~src/panel/session/draft-session"
import { logThrown } from "~src/platform/log"

/** Notes each sending of the draft to somebody met at the interview, and takes it back when the mail did not go out. */
export function noteSendings(session: DraftSession): void {
  const { view, services, store } = session
  view.onSend((sending) => {
    // What was typed just before the key may not have been read yet; a window that is gone was read before.
    if (!view.signal.aborted) session.refresh()
    const message = messageOf(store.getState(), services.now())
    if (message === null) return
    rememberAccount(services.settings, view.webmail, location)
    const colorScheme = view.colorScheme()
    const added = services.sentNotes.getState().add(message)
    added
      .then((reply) => {
        if (reply.ok) showSent(session, reply.id, colorScheme)
      })
      .catch((thrown: unknown) => logThrown("sending not noted", thrown))
    sending.onTakenBack(
      () => void added.then((reply) => (reply.ok ? takeBack(session, reply.id) : undefined)),
    )
  })
}

async function takeBack({ services }: DraftSession, id: string): Promise<void> {
  hideSent()
  await services.sentNotes.getState().remove([id])
}
