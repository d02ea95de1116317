import { useEffect } from "react"
import type { Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { withTopics } from "~src/interviews/with-topics"
import { notify } from "~src/panel/session/notices"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { TopicsForm } from "~src/ui/topics-form"

interface AskTopicsProps {
  readonly record: InterviewRecord
  /** Whom the draft is for; null while that is nobody or several. */
  readonly person: Interviewer | null
}

/** Asks what was talked about, while it is fresh: in one window only, whether she answers or not. */
export function AskTopics({ record, person }: AskTopicsProps) {
  const session = useSession()
  const { interviews } = session.services
  const name = person === null ? "" : nameForms(person.name).casual || person.email
  const isAsked = () => interviews.getState().changeProgress(record.id, { askedForTopics: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each interview
  useEffect(
    () => session.view.signal.addEventListener("abort", () => void isAsked(), { once: true }),
    [record.id],
  )

  async function keep(topics: readonly string[]): Promise<void> {
    const interview = withTopics(record.interview, person, topics)
    const saved = await interviews.getState().save(record.id, interview, record.interview)
    if (saved.ok) await isAsked()
    notify(session, saved.ok ? "noticeSaved" : "noticeNotSaved")
  }

  return (
    <TopicsForm
      question={name === "" ? say("momentTopics") : say("momentTopicsWith", { name })}
      onKeep={(topics) => void keep(topics)}
      onNotNow={() => void isAsked()}
    />
  )
}
