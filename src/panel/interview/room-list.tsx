import type { Interviewer } from "~src/interviews/interview"
import { personOf } from "~src/interviews/match-interview"
import { nameForms } from "~src/interviews/name-forms"
import { personKey } from "~src/interviews/person-key"
import { useCadence } from "~src/panel/moment/use-cadence"
import { useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { IconCheck } from "~src/ui/icons"

/** Who was met, who has been thanked, and for whom this draft is. Nothing while nobody is known. */
export function RoomList() {
  const found = useCadence()
  const recipients = useSessionState((state) => state.snapshot?.recipients) ?? []
  if (found === null || found.input.interview.interviewers.length === 0) return null
  const people = found.input.interview.interviewers
  const { thanked } = found.cadence
  const readers = new Set(recipients.map((mailbox) => personOf(mailbox, people)))
  const isThanked = (person: Interviewer) => thanked.has(personKey(person))
  return (
    <section className="room">
      <h3>
        {say("roomTitle")}{" "}
        <span className="num">
          {sayCount("popupThankedCount", people.filter(isThanked).length, { all: people.length })}
        </span>
      </h3>
      <ul>
        {people.map((person, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: people have no id, and two may share a name
          <li key={index} data-thanked={isThanked(person)}>
            <div>
              <b>
                <bdi>{nameForms(person.name).full || person.email || say("formPersonUnnamed")}</bdi>
              </b>
              {person.title === "" ? null : <small>{person.title}</small>}
            </div>
            <Standing isThanked={isThanked(person)} isReader={readers.has(person)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({ isThanked, isReader }: { readonly isThanked: boolean; readonly isReader: boolean }) {
  if (isThanked) {
    return (
      <span className="st ok">
        <IconCheck className="i s" aria-hidden="true" />
        {say("popupPersonThanked")}
      </span>
    )
  }
  return isReader ? <span className="st">{say("roomThisDraft")}</span> : null
}
