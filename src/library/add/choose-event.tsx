import type { Invitation } from "~src/interviews/invitation/invitation"
import { say } from "~src/platform/i18n"
import { momentWords } from "~src/ui/when-words"

interface ChooseEventProps {
  readonly invitations: readonly Invitation[]
  /** ISO 8601. */
  readonly now: string
  readonly onChoose: (invitation: Invitation) => void
}

/** A file with several events: which one is the interview? */
export function ChooseEvent({ invitations, now, onChoose }: ChooseEventProps) {
  return (
    <>
      <h2>{say("libraryWhichEvent")}</h2>
      <ul className="events">
        {invitations.map((invitation, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the events of a file never change place
          <li key={index}>
            <button type="button" data-event={index} onClick={() => onChoose(invitation)}>
              <b>
                <bdi>{invitation.title || say("libraryUntitledEvent")}</bdi>
              </b>
              <small className="num">
                {[momentWords(invitation.interview.at, now), ...marks(invitation)].join(" · ")}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function marks({ cancelled, repeats }: Invitation): readonly string[] {
  return [
    ...(cancelled ? [say("libraryEventCancelled")] : []),
    ...(repeats ? [say("libraryEventRepeats")] : []),
  ]
}
