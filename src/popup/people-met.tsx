import { nextToThank, type Thanking } from "~src/interviews/cadence/thank-list"
import { handwrittenPlace } from "~src/platform/handwritten-place"
import { say, sayCount } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { InterviewActions } from "~src/popup/interview-actions"
import { PersonRow } from "~src/popup/person-row"
import type { Composing } from "~src/popup/use-composing"
import { personName } from "~src/ui/person-name"

interface PeopleMetProps {
  readonly record: InterviewRecord
  readonly thankings: readonly Thanking[]
  /** ISO 8601. */
  readonly now: string
  readonly actions: InterviewActions
  readonly composing: Composing
  /** Opens the page for a note by hand at a place of `handwrittenPlace`. */
  readonly onByHand: (at: string) => void
}

/** Everybody who was met, how they were thanked, and the way to the next note. */
export function PeopleMet({ record, thankings, now, actions, composing, onByHand }: PeopleMetProps) {
  const { id, interview } = record
  const write = ({ person }: Thanking) => composing.write({ person, interview })
  return (
    <>
      {thankings.length > 1 ? <NextOne thankings={thankings} onWrite={write} /> : null}
      <ul className="who">
        {thankings.map((thanking, index) => (
          <PersonRow
            // biome-ignore lint/suspicious/noArrayIndexKey: people have no id, and two may share a name
            key={index}
            thanking={thanking}
            now={now}
            read={() => composing.read({ person: thanking.person, interview })}
            onWrite={() => write(thanking)}
            onByHand={() => onByHand(handwrittenPlace(id, index))}
            onThanked={(isThanked) => actions.setThanked(record, thanking.person, isThanked)}
            onSkipped={(isSkipped) => actions.setSkipped(record, thanking.person, isSkipped)}
          />
        ))}
      </ul>
    </>
  )
}

/** How many are thanked, and one button for the next; once all are done it says so. */
function NextOne(props: {
  readonly thankings: readonly Thanking[]
  readonly onWrite: (next: Thanking) => void
}) {
  const { thankings, onWrite } = props
  const next = nextToThank(thankings)
  const asked = thankings.filter(({ state }) => state !== "skipped")
  const done = asked.filter(({ state }) => state !== "open").length
  return (
    <div className="next-one">
      <p className="num" role="status">
        {next === null ? say("thankAllDone") : sayCount("popupThankedCount", done, { all: asked.length })}
      </p>
      {next === null ? null : (
        <button type="button" className="btn fill" data-action="write-next" onClick={() => onWrite(next)}>
          <span>{say("thankNext", { name: personName(next.person) })}</span>
        </button>
      )}
    </div>
  )
}
