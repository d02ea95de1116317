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
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) keep.current?.focus()
  }, [isAsking])
  if (!isAsking) {
    return (
      <button type="button" className="btn text lg clay" data-action={name} onClick={() => setAsking(true)}>
        <span>{label}</span>
      </button>
    )
  }
  return (
    <div className="banner" role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <div className="data">
        <button type="button" className="btn line" ref={keep} onClick={() => setAsking(false)}>
          <span>{say("libraryKeep")}</span>
        </button>
        <button
          type="button"
          className="btn text clay"
          data-action={`${name}-confirmed`}
          onClick={() => {
            setAsking(false)
            onConfirmed()
          }}
        >
          <span>{confirm}</span>
        </button>
      </div>
    </div>
  )
}
