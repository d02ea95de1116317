import { interviewLabel } from "~src/interviews/interview-label"
import { NEW_RECORD } from "~src/panel/session/choose-record"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { whatAndWhen } from "~src/ui/when-words"

/** Asks which of several interviews that fit the recipients a draft is about. */
export function WhichInterview({ records }: { readonly records: readonly InterviewRecord[] }) {
  const session = useSession()
  const now = session.services.now()
  const choose = (id: string) => session.decide({ chosenRecord: id })
  return (
    <fieldset className="moment asking" data-moment="which">
      <legend>{say("momentWhich")}</legend>
      {records.map(({ id, interview }) => (
        <button key={id} type="button" className="btn line" data-choose={id} onClick={() => choose(id)}>
          <span>
            {[interviewLabel(interview) || say("interviewUnnamed"), whatAndWhen(interview, now)]
              .filter((part) => part !== "")
              .join(", ")}
          </span>
        </button>
      ))}
      <button type="button" className="link quiet" data-choose="" onClick={() => choose(NEW_RECORD)}>
        {say("momentNone")}
      </button>
    </fieldset>
  )
}
