import { type FormEvent, useId, useState } from "react"
import { say } from "~src/platform/i18n"

interface TopicsFormProps {
  readonly question: string
  readonly onKeep: (topics: readonly string[]) => void
  readonly onNotNow: () => void
}

/** Asks what was talked about, one thing a line. */
export function TopicsForm({ question, onKeep, onNotNow }: TopicsFormProps) {
  const id = useId()
  const [text, setText] = useState("")
  const topics = linesOf(text)

  function keep(event: FormEvent): void {
    event.preventDefault()
    onKeep(topics)
  }

  return (
    <form className="moment asking" data-moment="topics" onSubmit={keep}>
      <label htmlFor={id}>{question}</label>
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
        <button type="submit" className="btn soft" data-action="keep-topics" disabled={topics.length === 0}>
          <span>{say("formSave")}</span>
        </button>
        <button type="button" className="btn text" data-action="no-topics" onClick={onNotNow}>
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
