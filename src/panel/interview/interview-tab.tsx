import { useStore } from "zustand"
import { emptyInterview } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { interviewLabel } from "~src/interviews/interview-label"
import { withRecipient } from "~src/panel/interview/with-recipient"
import { notify } from "~src/panel/session/notices"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { IconLock } from "~src/ui/icons"
import { InterviewForm } from "~src/ui/interview-form/interview-form"

/** The facts that make a note personal, saved as the person leaves the form. */
export function InterviewTab() {
  const session = useSession()
  const { records, unreadable, status } = useStore(session.services.interviews)
  const record = useSessionState((state) => state.record)
  const chosen = useSessionState((state) => state.chosenRecord)
  const recipients = useSessionState((state) => state.snapshot?.recipients)
  const blank = withRecipient(emptyInterview(), recipients ?? [], records[0]?.interview.me)

  async function save(interview: Interview): Promise<void> {
    const saved = await session.services.interviews.getState().save(record?.id ?? null, interview)
    // A form also saves on its way out, when another interview has been chosen meanwhile.
    const isStillChosen = session.store.getState().chosenRecord === chosen
    if (saved.ok && isStillChosen) session.decide({ chosenRecord: saved.id })
    notify(session, saved.ok ? "noticeSaved" : "noticeNotSaved")
  }

  return (
    <>
      <div className="scroll" role="tabpanel" aria-label={say("tabInterview")}>
        {status === "unavailable" ? <p className="pad note">{say("interviewUnavailable")}</p> : null}
        {unreadable.length > 0 ? (
          <p className="pad note">{sayCount("interviewUnreadable", unreadable.length)}</p>
        ) : null}
        <div className="pad">
          {records.length > 0 ? (
            <label className="fld">
              <span>{say("interviewWhich")}</span>
              <select
                className="inp"
                value={record?.id ?? ""}
                onChange={(event) => session.decide({ chosenRecord: event.currentTarget.value })}
              >
                <option value="">{say("interviewNew")}</option>
                {records.map(({ id, interview }) => (
                  <option key={id} value={id}>
                    {interviewLabel(interview) || say("interviewUnnamed")}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <p className="note">{say("interviewIntro")}</p>
          )}
        </div>
        <InterviewForm
          key={record?.id ?? chosen ?? "new"}
          value={record?.interview ?? blank}
          onSave={(interview) => void save(interview)}
          compact
        />
      </div>
      <footer className="foot">
        <p className="keys">
          <IconLock className="i s" aria-hidden="true" />
          {say("interviewSavedHere")}
        </p>
      </footer>
    </>
  )
}
