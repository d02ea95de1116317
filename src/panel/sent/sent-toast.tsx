import type { NextNote } from "~src/panel/sent/next-note"
import { SaidBox } from "~src/panel/sent/said-box"
import { say } from "~src/platform/i18n"
import { openOwnPage } from "~src/platform/open-own-page"

const SHOWN_MS = 12_000
const ASKED_MS = 40_000

interface SentToastProps {
  readonly title: string
  /** Whether she is to say that it went out, or only can say that it did not. */
  readonly asks: boolean
  readonly next: NextNote | null
  readonly onYes: () => void
  readonly onNo: () => void
  readonly onClose: () => void
}

/** Says that a note was noted as sent, with a way to say otherwise, and offers the next one. */
export function SentToast({ title, asks, next, onYes, onNo, onClose }: SentToastProps) {
  const line = say(asks ? "sentAsk" : "sentNoted", { title })
  return (
    <SaidBox line={line} shownMs={asks ? ASKED_MS : SHOWN_MS} onClose={onClose}>
      {asks ? (
        <button type="button" className="link" data-action="sent-yes" onClick={onYes}>
          {say("sentYes")}
        </button>
      ) : null}
      <button type="button" className="link" data-action="not-sent" onClick={onNo}>
        {say("sentNot")}
      </button>
      {asks ? null : <Next next={next} />}
    </SaidBox>
  )
}

/** The way on to the next person, or that it is done. */
function Next({ next }: Pick<SentToastProps, "next">) {
  if (next === null) return null
  if (next === "all-done") return <span data-all-done="">{say("thankAllDone")}</span>
  const { name, link, place } = next
  if (link === null) {
    return (
      <button
        type="button"
        className="link"
        data-action="next-note"
        onClick={() => void openOwnPage("handwritten", place)}
      >
        {say("sentNextByHand", { name })}
      </button>
    )
  }
  return (
    <>
      <a className="link" data-action="next-note" href={link.url} target="_blank" rel="noopener noreferrer">
        {say("sentNext", { title: name })}
      </a>
      {link.holds.body ? null : <small>{say("noteTooLong")}</small>}
    </>
  )
}
