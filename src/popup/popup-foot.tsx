import { useEffect, useRef } from "react"
import { say } from "~src/platform/i18n"
import type { Composing } from "~src/popup/use-composing"
import { IconPlus } from "~src/ui/icons"

interface PopupFootProps {
  readonly composing: Composing
  /** Absent where the page itself has a button for it. */
  readonly onAdd: (() => void) | undefined
  readonly onPractice: () => void
}

/** Adding and composing. A note that waits asks here where it is to be written. */
export function PopupFoot({ composing, onAdd, onPractice }: PopupFootProps) {
  const { waiting, tooLong, webmail, composeIn } = composing
  const gmail = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (waiting !== null) gmail.current?.focus()
  }, [waiting])
  if (tooLong !== null) return <TooLongFoot composing={composing} holdsSubject={tooLong.holdsSubject} />
  return (
    <footer className={waiting === null ? "pf" : "pf asks"}>
      {onAdd ? (
        <button type="button" className="btn line" data-action="add" onClick={onAdd}>
          <IconPlus className="i s" aria-hidden="true" />
          <span>{say("popupAdd")}</span>
        </button>
      ) : (
        <button type="button" className="link quiet" data-action="practice" onClick={onPractice}>
          {say("popupPractice")}
        </button>
      )}
      <span className="sp" />
      <fieldset className="where" aria-label={say(waiting === null ? "popupComposeIn" : "popupWriteWhere")}>
        <span aria-hidden="true">{say(waiting === null ? "popupComposeIn" : "popupWriteWhere")}</span>
        <button
          type="button"
          className="link"
          data-action="compose-gmail"
          aria-current={webmail === "gmail" ? true : undefined}
          ref={gmail}
          onClick={() => composeIn("gmail")}
        >
          {say("popupGmail")}
        </button>
        <button
          type="button"
          className="link"
          data-action="compose-outlook"
          aria-current={webmail === "outlook" ? true : undefined}
          onClick={() => composeIn("outlook")}
        >
          {say("popupOutlook")}
        </button>
      </fieldset>
    </footer>
  )
}

/** Says what the window will lack, before it opens: the popup is gone after. */
function TooLongFoot({ composing, holdsSubject }: { composing: Composing; holdsSubject: boolean }) {
  const open = useRef<HTMLButtonElement>(null)
  useEffect(() => open.current?.focus(), [])
  return (
    <footer className="pf asks" role="alert">
      <p>{say(holdsSubject ? "popupTooLong" : "popupTooLongSubject")}</p>
      <button
        type="button"
        className="btn soft"
        data-action="open-too-long"
        ref={open}
        onClick={composing.openTooLong}
      >
        <span>{say("popupOpenAnyway")}</span>
      </button>
    </footer>
  )
}
