import type { Cadence } from "~src/interviews/cadence/cadence"
import { interviewLabel } from "~src/interviews/interview-label"
import { personKey } from "~src/interviews/person-key"
import { say, sayCount } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { whatAndWhen } from "~src/ui/when-words"

/** Beyond this many people dots say nothing any more. */
const MOST_DOTS = 8

interface InterviewRowProps {
  readonly record: InterviewRecord
  readonly cadence: Cadence
  /** ISO 8601. */
  readonly now: string
  readonly onOpen: () => void
}

/** One interview in the list: what it was, and how many of the people have been thanked. */
export function InterviewRow({ record, cadence, now, onOpen }: InterviewRowProps) {
  const { interview, progress } = record
  const what = whatAndWhen(interview, now)
  const isSkipped = new Set(progress.skipped)
  const people = interview.interviewers.filter((person) => {
    const key = personKey(person)
    return cadence.thanked.has(key) || !isSkipped.has(key)
  })
  const isThanked = people.map((person) => cadence.thanked.has(personKey(person)))
  return (
    <li data-interview={record.id}>
      <button type="button" className="job" data-action="open" onClick={onOpen}>
        <span className="jt">
          <b>
            <bdi>{interviewLabel(interview) || say("interviewUnnamed")}</bdi>
          </b>
          {what === "" ? null : <small>{what}</small>}
        </span>
        <span className="js">
          {progress.status === "waiting" && people.length > 0 && people.length <= MOST_DOTS ? (
            <span className="thx" aria-hidden="true">
              {isThanked.map((is, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: people have no id, and two may share a name
                <i key={index} className={is ? "on" : ""} />
              ))}
            </span>
          ) : null}
          <small className="num">{standing(progress.status, isThanked)}</small>
        </span>
      </button>
    </li>
  )
}

function standing(status: InterviewRecord["progress"]["status"], isThanked: readonly boolean[]): string {
  if (status === "rejected" || status === "offer" || status === "archived") return say("popupClosed")
  if (status === "answered") return say("popupTheyWrote")
  const count = isThanked.filter(Boolean).length
  if (isThanked.length === 0) return ""
  if (count === isThanked.length) return say("popupAllThanked")
  return sayCount("popupThankedCount", count, { all: isThanked.length })
}
