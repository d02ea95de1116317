import { useState } from "react"
import type { HandwrittenServices } from "~src/handwritten/handwritten-services"
import type { HandNote } from "~src/handwritten/use-hand-note"
import { nextToThank } from "~src/interviews/cadence/thank-list"
import { personKey } from "~src/interviews/person-key"
import { say } from "~src/platform/i18n"
import { IconCheck } from "~src/ui/icons"
import { personName } from "~src/ui/person-name"
import { thankingWords } from "~src/ui/thanking-words"

interface ThankedPartProps {
  readonly services: HandwrittenServices
  readonly note: HandNote
}

/** Once it is written the person counts as thanked, by her own word; then the next one. */
export function ThankedPart({ services, note }: ThankedPartProps) {
  const { record, people, person } = note
  const [refused, setRefused] = useState(false)
  const thanking = people[person]
  if (record === null || thanking === undefined) return null
  const key = personKey(thanking.person)
  const name = personName(thanking.person)
  async function mark(isThanked: boolean): Promise<void> {
    const change = isThanked ? { addThanked: key, removeSkipped: key } : { removeThanked: key }
    const reply = await services.interviews.getState().changeProgress(record?.id ?? "", change)
    setRefused(!reply.ok)
  }
  const isDone = thanking.state === "mailed" || thanking.state === "otherwise"
  return (
    <section className="thanked" data-thanking={thanking.state}>
      {isDone ? (
        <p role="status">
          <IconCheck className="i s" aria-hidden="true" />
          {say("handMarked", { name, how: thankingWords(thanking, services.now()) })}
        </p>
      ) : (
        <>
          <p>{say("handWritten")}</p>
          <button
            type="button"
            className="btn soft"
            data-action="mark-thanked"
            onClick={() => void mark(true)}
          >
            <span>{say("handMark", { name })}</span>
          </button>
        </>
      )}
      {thanking.state === "otherwise" ? (
        <button type="button" className="link quiet" data-action="unmark" onClick={() => void mark(false)}>
          {say("popupNotYet")}
        </button>
      ) : null}
      {isDone ? <NextPerson note={note} /> : null}
      <p role="status">{refused ? say("popupNotDone") : ""}</p>
    </section>
  )
}

function NextPerson({ note: { record, people, person, choose } }: { readonly note: HandNote }) {
  const next = nextToThank(people, person + 1)
  if (people.length < 2 || record === null) return null
  if (next === null) return <p className="all-done">{say("thankAllDone")}</p>
  return (
    <button
      type="button"
      className="btn soft"
      data-action="next-person"
      onClick={() => choose(record.id, people.indexOf(next))}
    >
      <span>{say("sentNext", { title: personName(next.person) })}</span>
    </button>
  )
}
