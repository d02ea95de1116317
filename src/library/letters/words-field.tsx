import { useId } from "react"
import { TAKES_BLANKS } from "~src/library/letters/use-blank-insertion"
import { type MessageKey, say } from "~src/platform/i18n"
import { unknownBlanks } from "~src/templates/own/unknown-blanks"

interface WordsFieldProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  /** What must be mended before it can be stored. */
  readonly problem?: MessageKey | undefined
  readonly rows?: number
  readonly hint?: string
}

const MOST_ROWS = 22

/** Words that go into a mail. What stands between braces and is no blank of ours is pointed out. */
export function WordsField({ name, label, value, onValue, problem, rows = 1, hint }: WordsFieldProps) {
  const id = useId()
  const unknown = unknownBlanks(value)
  const field = {
    ...TAKES_BLANKS,
    id,
    className: "inp words",
    "data-field": name,
    value,
    "aria-invalid": problem !== undefined,
    "aria-describedby": `${id}-said`,
    autoComplete: "off",
  }
  return (
    <div className="fld">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input {...field} type="text" onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <textarea
          {...field}
          rows={Math.min(MOST_ROWS, Math.max(rows, value.split("\n").length + 1))}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
      <div id={`${id}-said`} role="status">
        {problem ? <p className="problem">{say(problem)}</p> : null}
        {unknown.map((blank) => (
          <p key={blank} className="hint" data-unknown={blank}>
            {say("templateUnknownBlank", { blank: `{{${blank}}}` })}
          </p>
        ))}
        {hint ? <p className="hint">{hint}</p> : null}
      </div>
    </div>
  )
}
