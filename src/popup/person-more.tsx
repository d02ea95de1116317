import type { Thanking } from "~src/interviews/cadence/thank-list"
import { say } from "~src/platform/i18n"

interface PersonMoreProps {
  readonly name: string
  readonly state: Thanking["state"]
  /** Whether the note is shown below. */
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onByHand: () => void
  readonly onSkipped: (isSkipped: boolean) => void
}

/** What else can be done for one person: look at the note, write it by hand, or write none. */
export function PersonMore({ name, state, isShown, onShow, onByHand, onSkipped }: PersonMoreProps) {
  const isSkipped = state === "skipped"
  return (
    <>
      {isSkipped ? null : (
        <>
          <button
            type="button"
            className="link"
            data-action="preview"
            aria-expanded={isShown}
            onClick={onShow}
          >
            {say(isShown ? "thankHide" : "thankPreview")}
          </button>
          <button type="button" className="link" data-action="by-hand" onClick={onByHand}>
            {say("thankByHand")}
          </button>
        </>
      )}
      {state === "open" || isSkipped ? (
        <button
          type="button"
          className="link quiet"
          data-action={isSkipped ? "unskip" : "skip"}
          onClick={() => onSkipped(!isSkipped)}
        >
          {say(isSkipped ? "thankUnskip" : "thankSkip", { name })}
        </button>
      ) : null}
    </>
  )
}
