import type { SentMessage } from "~src/interviews/sent-note"
import { askWhere } from "~src/panel/sent/ask-where"
import { messageOf } from "~src/panel/sent/message-of"
import { rememberAccount } from "~src/panel/sent/remember-account"
import { hideSaid } from "~src/panel/sent/said-place"
import { showNotNoted } from "~src/panel/sent/show-not-noted"
import { showSent } from "~src/panel/sent/show-sent"
import { unmatchedNote } from "~src/panel/sent/unmatched-note"
import type { DraftSession } from "~src/panel/session/draft-session"
import type { SessionState } from "~src/panel/session/session-state"
import { say } from "~src/platform/i18n"
import { logThrown } from "~src/platform/log"
import { whenRead } from "~src/stores/when-read"
import { sentTitle } from "~src/ui/sent-words"
import type { Sending } from "~src/webmail/sending/sending"

/** Notes each sending of the draft to somebody met at the interview, and takes it back when the mail did not go out. */
export function noteSendings(session: DraftSession): void {
  const { view, services, store } = session
  view.onSend((sending) => {
    // What was typed just before the key may not have been read yet; a window that is gone was read before.
    if (!view.signal.aborted) session.refresh()
    const { snapshot } = store.getState()
    if (snapshot === null) return
    const sent = { sending, at: services.now(), colorScheme: view.colorScheme() }
    // A draft that a link has filled may be sent sooner than her interviews are read.
    whenRead([services.interviews, services.settings], () => {
      const state = session.judged(snapshot)
      const message = messageOf(state, sent.at)
      if (message === null) askAbout(session, state, sent)
      else note(session, message, sent)
    })
  })
}

/** A sending, and what is known of it only while its window is there. */
interface Sent {
  readonly sending: Sending
  /** ISO 8601. */
  readonly at: string
  readonly colorScheme: "light" | "dark"
}

function note(session: DraftSession, message: SentMessage, { sending, colorScheme }: Sent): void {
  const { view, services } = session
  rememberAccount(services.settings, view.webmail, location)
  const added = services.sentNotes.getState().add(message)
  added
    .then((reply) => {
      if (reply.ok) showSent(session, reply.id, colorScheme)
      else showNotNoted(view, say("sentNotNoted", { title: sentTitle(message) }), colorScheme)
    })
    .catch((thrown: unknown) => logThrown("sending not noted", thrown))
  sending.onTakenBack(
    () => void added.then((reply) => (reply.ok ? takeBack(session, reply.id, colorScheme) : hideSaid())),
  )
}

/** A follow-up to people of no known interview: nothing of it is kept before she says where it belongs. */
function askAbout(session: DraftSession, state: SessionState, { sending, at, colorScheme }: Sent): void {
  const { services } = session
  const { records } = services.interviews.getState()
  const { me } = services.settings.getState().settings
  const mine = [me.email, ...records.map(({ interview }) => interview.me.email)]
  const unmatched = unmatchedNote(state, records, mine.filter(Boolean), at)
  if (unmatched === null) return
  let noted: string | null = null
  askWhere(session, unmatched, colorScheme, (id) => {
    noted = id
  })
  sending.onTakenBack(() => {
    if (noted === null) hideSaid()
    else void takeBack(session, noted, colorScheme)
  })
}

async function takeBack(session: DraftSession, id: string, colorScheme: "light" | "dark"): Promise<void> {
  hideSaid()
  const reply = await session.services.sentNotes.getState().remove([id])
  if (!reply.ok) showNotNoted(session.view, say("noticeNotSaved"), colorScheme)
}
