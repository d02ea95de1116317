import { type Thanking, thankList } from "~src/interviews/cadence/thank-list"
import { personOf } from "~src/interviews/match-interview"
import { PersonStanding } from "~src/panel/interview/person-standing"
import { useCadence } from "~src/panel/moment/use-cadence"
import { useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { personName } from "~src/ui/person-name"

/** Who was met, how each was thanked, for whom this draft is, and the way to the others. Nothing while nobody is known. */
export function RoomList() {
  const found = useCadence()
  const recipients = useSessionState((state) => state.snapshot?.recipients) ?? []
  if (found === null || found.input.interview.interviewers.length === 0) return null
  const people = thankList(found.input)
  const known = found.input.interview.interviewers
  const readers = new Set(recipients.map((mailbox) => personOf(mailbox, known)))
  return (
    <section className="room">
      <h3>
        {say("roomTitle")} <span className="num">{countWords(people)}</span>
      </h3>
      <ul>
        {people.map((thanking, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: people have no id, and two may share a name
          <li key={index} data-thanked={isThanked(thanking)}>
            <div>
              <b>
                <bdi>{personName(thanking.person)}</bdi>
              </b>
              {thanking.person.title === "" ? null : <small>{thanking.person.title}</small>}
            </div>
            <PersonStanding thanking={thanking} place={index} isReader={readers.has(thanking.person)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function countWords(people: readonly Thanking[]): string {
  const asked = people.filter(({ state }) => state !== "skipped")
  if (asked.every(isThanked)) return say("popupAllThanked")
  return sayCount("popupThankedCount", asked.filter(isThanked).length, { all: asked.length })
}

function isThanked({ state }: Thanking): boolean {
  return state === "mailed" || state === "otherwise"
}
