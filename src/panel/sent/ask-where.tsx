import { interviewLabel } from "~src/interviews/interview-label"
import { withReaders } from "~src/interviews/with-readers"
import { SaidBox } from "~src/panel/sent/said-box"
import { hideSaid, openSaid } from "~src/panel/sent/said-place"
import { showSent } from "~src/panel/sent/show-sent"
import type { UnmatchedNote } from "~src/panel/sent/unmatched-note"
import type { DraftSession } from "~src/panel/session/draft-session"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { sentTitle } from "~src/ui/sent-words"

const SHOWN_MS = 40_000

/**
 * Asks where a note belongs that went to people of no known interview, and stores nothing before the answer. `onNoted` is
 * told the id of the sent note, should the sending be undone.
 */
export function askWhere(
  session: DraftSession,
  note: UnmatchedNote,
  colorScheme: "light" | "dark",
  onNoted: (id: string) => void,
): void {
  const { message, records, suggested } = note
  const { interviews, sentNotes } = session.services
  const root = openSaid(session.view.root.ownerDocument, colorScheme)

  async function noteFor(record: InterviewRecord | null): Promise<void> {
    const before = record?.interview ?? suggested
    if (before === null) return
    const after = withReaders(before, message.to)
    const saved = await interviews.getState().save(record?.id ?? null, after, record?.interview)
    if (!saved.ok) return draw(say("noticeNotSaved"))
    const added = await sentNotes.getState().add({ ...message, interviewId: saved.id }, true)
    if (!added.ok) return draw(say("noticeNotSaved"))
    onNoted(added.id)
    showSent(session, added.id, colorScheme)
  }

  function draw(line: string): void {
    root.render(
      <SaidBox line={line} shownMs={SHOWN_MS} onClose={hideSaid}>
        {records.map((record) => (
          <button
            key={record.id}
            type="button"
            className="link"
            data-note-for={record.id}
            onClick={() => void noteFor(record)}
          >
            {say("sentFor", { interview: interviewLabel(record.interview) || say("interviewUnnamed") })}
          </button>
        ))}
        {suggested === null ? null : (
          <button type="button" className="link" data-note-for="" onClick={() => void noteFor(null)}>
            {say("sentWriteDown")}
          </button>
        )}
      </SaidBox>,
    )
  }
  draw(say(suggested === null ? "sentAskWhich" : "sentAskNew", { title: sentTitle(message) }))
}
