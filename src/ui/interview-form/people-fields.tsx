import { useLayoutEffect, useRef, useState } from "react"
import { say } from "~src/platform/i18n"
import { IconPlus } from "~src/ui/icons"
import { blankPerson, isBlank, type PersonForm } from "~src/ui/interview-form/form-state"
import { PersonFields } from "~src/ui/interview-form/person-fields"
import type { FormControl } from "~src/ui/interview-form/use-interview-form"

interface Taken {
  readonly person: PersonForm
  readonly at: number
}

/** Everybody who was met. A person taken out can be put back for as long as the form is open. */
export function PeopleFields({ control }: { readonly control: FormControl }) {
  const { people } = control.form
  const [taken, setTaken] = useState<Taken | null>(null)
  const [added, setAdded] = useState<number | null>(null)
  const group = useRef<HTMLDivElement>(null)
  // Keys count on past those taken out, so that one put back meets nobody with its key.
  const nextKey = useRef(people.length)

  useLayoutEffect(() => {
    if (added === null) return
    group.current?.querySelector<HTMLElement>(`[name="person-name-${added}"]`)?.focus()
  }, [added])

  function add(): void {
    const key = Math.max(nextKey.current, ...people.map((person) => person.key + 1))
    nextKey.current = key + 1
    control.change({ people: [...people, blankPerson(key)] })
    setAdded(key)
  }

  function remove(person: PersonForm): void {
    setTaken(isBlank(person) ? null : { person, at: people.indexOf(person) })
    control.change({ people: people.filter((other) => other !== person) })
  }

  function putBack({ person, at }: Taken): void {
    control.change({ people: people.toSpliced(at, 0, person) })
    setTaken(null)
  }

  return (
    <div className="people" ref={group}>
      {people.map((person, index) => (
        <PersonFields
          key={person.key}
          control={control}
          person={person}
          number={index + 1}
          onRemove={() => remove(person)}
          onChange={(part) =>
            control.change({
              people: people.map((other) => (other === person ? { ...other, ...part } : other)),
            })
          }
        />
      ))}
      {taken === null ? null : (
        <p className="hint" role="status">
          {say("formPersonTaken", {
            name: taken.person.name || taken.person.email || say("formPersonUnnamed"),
          })}{" "}
          <button type="button" className="link" data-action="put-back" onClick={() => putBack(taken)}>
            {say("formPersonPutBack")}
          </button>
        </p>
      )}
      <button type="button" className="btn text add" data-action="add-person" onClick={add}>
        <IconPlus className="i s" aria-hidden="true" />
        <span>{say(people.length === 0 ? "formPersonAddFirst" : "formPersonAdd")}</span>
      </button>
    </div>
  )
}
