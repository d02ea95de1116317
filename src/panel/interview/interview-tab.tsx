import { useStore } from "zustand"
import { interviewLabel } from "~src/interviews/interview-label"
import { proposedInterview } from "~src/panel/interview/proposed-interview"
import { RoomList } from "~src/panel/interview/room-list"
import { useSaving } from "~src/panel/interview/use-saving"
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
  const snapshot = useSessionState((state) => state.snapshot)
  const blank = proposedInterview(snapshot, session.services)
  const save = useSaving()

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
        <RoomList />
        <InterviewForm
          key={record?.id ?? chosen ?? "new"}
          value={record?.interview ?? blank}
          onSave={(interview, base) => void save(interview, base)}
          isNew={record === null && blank.interviewers.length > 0}
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
