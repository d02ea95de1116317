import { useEffect, useRef, useState } from "react"
import { say } from "~src/platform/i18n"

interface TwoStepProps {
  readonly name: string
  readonly label: string
  /** What will be gone, asked before it is done. */
  readonly question: string
  readonly confirm: string
  readonly onConfirmed: () => void
}

/** A button for what cannot be had back: it asks first, and the way out has focus. */
export function TwoStep({ name, label, question, confirm, onConfirmed }: TwoStepProps) {
  const [isAsking, setAsking] = useState(false)
  const asking = useRef<HTMLButtonElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  // What was pressed goes with the answer, and the focus with it, so it is given on.
  useEffect(() => {
    if (isAsking) keep.current?.focus()
    else if (wasAsking.current) asking.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  const stop = () => setAsking(false)
  if (!isAsking) {
    return (
      <button
        type="button"
        className="btn text lg clay"
        data-action={name}
        ref={asking}
        onClick={() => setAsking(true)}
      >
        <span>{label}</span>
      </button>
    )
  }
  return (
    <div
      className="banner"
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === "Escape") stop()
      }}
    >
      <p>{question}</p>
      <div className="data">
        <button type="button" className="btn line" ref={keep} onClick={stop}>
          <span>{say("libraryKeep")}</span>
        </button>
        <button
          type="button"
          className="btn text clay"
          data-action={`${name}-confirmed`}
          onClick={() => {
            stop()
            onConfirmed()
          }}
        >
          <span>{confirm}</span>
        </button>
      </div>
    </div>
  )
}
