import type { Thanking } from "~src/interviews/cadence/thank-list"
import { linkToNote } from "~src/panel/sent/link-to-note"
import { targetHere } from "~src/panel/sent/target-here"
import { useSession, useSessionState } from "~src/panel/session-context"
import { handwrittenPlace } from "~src/platform/handwritten-place"
import { say } from "~src/platform/i18n"
import { openOwnPage } from "~src/platform/open-own-page"
import { IconCheck } from "~src/ui/icons"
import { personName } from "~src/ui/person-name"
import { thankingWords } from "~src/ui/thanking-words"

interface PersonStandingProps {
  readonly thanking: Thanking
  /** Among the people met. */
  readonly place: number
  /** Whether this draft is for them. */
  readonly isReader: boolean
}

/** How somebody was thanked; while they were not, the way to a note for them. */
export function PersonStanding({ thanking, place, isReader }: PersonStandingProps) {
  const session = useSession()
  const { state } = thanking
  if (state === "open") {
    return isReader ? (
      <span className="st">{say("roomThisDraft")}</span>
    ) : (
      <WayToNote thanking={thanking} place={place} />
    )
  }
  return (
    <span className={state === "skipped" ? "st" : "st ok"}>
      {state === "skipped" ? null : <IconCheck className="i s" aria-hidden="true" />}
      {thankingWords(thanking, session.services.now())}
    </span>
  )
}

/** A compose window of its own; for somebody without an address, the page for a note by hand. */
function WayToNote({ thanking: { person }, place }: Omit<PersonStandingProps, "isReader">) {
  const { services, view } = useSession()
  const record = useSessionState((state) => state.record)
  if (record === null) return null
  const target = targetHere(view.webmail, location)
  const name = personName(person)
  if (person.email === "" || target === null) {
    return (
      <button
        type="button"
        className="link"
        data-action="by-hand"
        onClick={() => void openOwnPage("handwritten", handwrittenPlace(record.id, place))}
      >
        {say("thankByHand")}
      </button>
    )
  }
  const { url, holds } = linkToNote(services, target, person, record.interview)
  return (
    <>
      <a
        className="link"
        data-action="write-next"
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={say("popupWriteTo", { name })}
      >
        {say("popupWrite")}
      </a>
      {holds.body ? null : <small>{say("noteTooLong")}</small>}
    </>
  )
}
