import { useLayoutEffect, useRef, useState } from "react"
import { emptyInterview } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { ownDetails } from "~src/interviews/own-details"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { PopupServices } from "~src/popup/popup-services"
import { InterviewForm } from "~src/ui/interview-form/interview-form"

interface EditViewProps {
  readonly services: PopupServices
  /** null for a new interview. */
  readonly record: InterviewRecord | null
  /** The newest interview there is. */
  readonly newest: InterviewRecord | undefined
  readonly onDone: () => void
  readonly onRemove: (id: string) => void
}

/** The form of one interview. A new one starts with the person's own details. */
export function EditView({ services, record, newest, onDone, onRemove }: EditViewProps) {
  const main = useRef<HTMLElement>(null)
  const [refusal, setRefusal] = useState<"conflict" | "other" | null>(null)
  const [blank] = useState(() => blankFor(services, newest))
  const typed = useRef<Interview | null>(null)
  // Before the browser paints: the very next key belongs to the field.
  useLayoutEffect(() => main.current?.querySelector<HTMLElement>("[data-field=company]")?.focus(), [])

  async function save(interview: Interview, over: Interview | undefined): Promise<void> {
    typed.current = interview
    const saved = await services.interviews.getState().save(record?.id ?? null, interview, over)
    if (saved.ok) onDone()
    else setRefusal(saved.reason === "conflict" ? "conflict" : "other")
  }

  return (
    <main className="pmain" ref={main} tabIndex={-1}>
      <h2 className="ptitle">{say(record === null ? "popupNewTitle" : "popupEditTitle")}</h2>
      {refusal === "other" ? (
        <p className="pnote problem" role="alert">
          {say("noticeNotSaved")}
        </p>
      ) : null}
      {refusal === "conflict" ? (
        <div className="pnote" role="alert" data-conflict="">
          <p>{say("formConflict")}</p>
          <button
            type="button"
            className="link"
            data-action="keep-mine"
            onClick={() => typed.current && void save(typed.current, undefined)}
          >
            {say("formKeepMine")}
          </button>
          <button type="button" className="link" data-action="keep-theirs" onClick={onDone}>
            {say("formKeepTheirs")}
          </button>
        </div>
      ) : null}
      <InterviewForm
        value={record?.interview ?? blank}
        onSave={(interview, base) => void save(interview, record === null ? undefined : base)}
        onCancel={onDone}
        {...(record === null ? {} : { onDelete: () => onRemove(record.id) })}
      />
    </main>
  )
}

/** Her usual details from the settings, and what is missing there from her newest interview. */
function blankFor({ settings }: PopupServices, newest: InterviewRecord | undefined): Interview {
  const blank = emptyInterview()
  const last = newest?.interview.me ?? blank.me
  return { ...blank, me: ownDetails(settings.getState().settings.me, last) }
}
