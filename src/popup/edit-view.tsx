import { useLayoutEffect, useRef, useState } from "react"
import { emptyInterview } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { PopupServices } from "~src/popup/popup-services"
import { InterviewForm } from "~src/ui/interview-form/interview-form"

interface EditViewProps {
  readonly services: PopupServices
  /** null for a new interview. */
  readonly record: InterviewRecord | null
  readonly onDone: () => void
  readonly onRemove: (id: string) => void
}

/** The form of one interview. A new one starts with the person's own details from the newest there is. */
export function EditView({ services: { interviews }, record, onDone, onRemove }: EditViewProps) {
  const main = useRef<HTMLElement>(null)
  const [notSaved, setNotSaved] = useState(false)
  const [blank] = useState(() => ({
    ...emptyInterview(),
    me: interviews.getState().records[0]?.interview.me ?? emptyInterview().me,
  }))
  // Before the browser paints: the very next key belongs to the field.
  useLayoutEffect(() => main.current?.querySelector<HTMLElement>("[data-field=company]")?.focus(), [])

  async function save(interview: Interview): Promise<void> {
    const saved = await interviews.getState().save(record?.id ?? null, interview)
    if (saved.ok) onDone()
    else setNotSaved(true)
  }

  return (
    <main className="pmain" ref={main} tabIndex={-1}>
      <h2 className="ptitle">{say(record === null ? "popupNewTitle" : "popupEditTitle")}</h2>
      {notSaved ? (
        <p className="pnote problem" role="alert">
          {say("noticeNotSaved")}
        </p>
      ) : null}
      <InterviewForm
        value={record?.interview ?? blank}
        onSave={(interview) => void save(interview)}
        onCancel={onDone}
        {...(record === null ? {} : { onDelete: () => onRemove(record.id) })}
      />
    </main>
  )
}
