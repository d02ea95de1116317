import { useState } from "react"
import { say } from "~src/platform/i18n"

interface TakeOrLeaveProps {
  readonly label: string
  readonly isNothing: boolean
  /** Resolves with false when it was not stored. */
  readonly onTake: () => Promise<boolean>
  readonly onCancel: () => void
}

/** The end of a preview: nothing has changed until one of these is pressed. */
export function TakeOrLeave({ label, isNothing, onTake, onCancel }: TakeOrLeaveProps) {
  const [state, setState] = useState<"asking" | "storing" | "refused">("asking")
  const take = async () => {
    setState("storing")
    if (!(await onTake())) setState("refused")
  }
  return (
    <>
      {state === "refused" ? (
        <p className="problem" role="alert">
          {say("shareNotStored")}
        </p>
      ) : null}
      <div className="data sheet-foot">
        <button
          type="button"
          className="btn fill lg"
          data-action="take"
          disabled={isNothing || state === "storing"}
          onClick={() => void take()}
        >
          <span>{label}</span>
        </button>
        <button type="button" className="btn text lg" data-action="cancel" onClick={onCancel}>
          <span>{say("shareCancel")}</span>
        </button>
      </div>
    </>
  )
}
