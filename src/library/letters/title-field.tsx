import { useId } from "react"
import { type MessageKey, say } from "~src/platform/i18n"

interface TitleFieldProps {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly problem: MessageKey | undefined
}

/** What it is called in lists; it never goes into a mail. */
export function TitleField({ value, onValue, problem }: TitleFieldProps) {
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{say("templateName")}</label>
      <input
        id={id}
        className="inp"
        data-field="title"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        autoComplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <div id={`${id}-said`} role="status">
        {problem ? <p className="problem">{say(problem)}</p> : null}
      </div>
    </div>
  )
}
