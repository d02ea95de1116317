import { type FormEvent, useId, useState } from "react"
import type { Interview, Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { notify } from "~src/panel/session/notices"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"

interface AskTopicsProps {
  readonly record: InterviewRecord
  /** Whom the draft is for; null while that is nobody or several. */
  readonly person: Interviewer | null
}

/** Asks, once for an interview, what was talked about, while it is fresh. */
export function AskTopics({ record, person }: AskTopicsProps) {
  const session = useSession()
  const { interviews } = session.services
  const id = useId()
  const [text, setText] = useState("")
  const name = person === null ? "" : nameForms(person.name).casual || person.email
  const isAsked = () => interviews.getState().changeProgress(record.id, { askedForTopics: true })

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault()
    const interview = withTopics(record.interview, person, linesOf(text))
    const saved = await interviews.getState().save(record.id, interview, record.interview)
    if (saved.ok) await isAsked()
    notify(session, saved.ok ? "noticeSaved" : "noticeNotSaved")
  }

  return (
    <form className="moment asking" data-moment="topics" onSubmit={(event) => void keep(event)}>
      <label htmlFor={id}>{name === "" ? say("momentTopics") : say("momentTopicsWith", { name })}</label>
      <textarea
        id={id}
        className="inp words"
        rows={2}
        data-field="fresh-topics"
        placeholder={say("momentTopicsHint")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div className="act">
        <button
          type="submit"
          className="btn soft"
          data-action="keep-topics"
          disabled={linesOf(text).length === 0}
        >
          <span>{say("formSave")}</span>
        </button>
        <button type="button" className="btn text" data-action="no-topics" onClick={() => void isAsked()}>
          <span>{say("momentNotNow")}</span>
        </button>
      </div>
    </form>
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

/** `interview` with the topics of the person written to; without one they are those of everybody. */
function withTopics(interview: Interview, person: Interviewer | null, topics: readonly string[]): Interview {
  const interviewers = interview.interviewers.map((each) =>
    person === null || each === person ? { ...each, topics: [...each.topics, ...topics] } : each,
  )
  return { ...interview, interviewers }
}
