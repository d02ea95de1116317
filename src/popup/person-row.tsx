import type { Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { say } from "~src/platform/i18n"
import { IconMail } from "~src/ui/icons"

interface PersonRowProps {
  readonly person: Interviewer
  readonly onWrite: () => void
}

/** A person who was met, and the way to a note for them. */
export function PersonRow({ person, onWrite }: PersonRowProps) {
  const name = nameForms(person.name).full || person.email || say("formPersonUnnamed")
  const detail = person.title || (person.email === name ? "" : person.email)
  return (
    <li className="person-row">
      <IconMail className="i" aria-hidden="true" />
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        {detail === "" ? null : <small>{detail}</small>}
      </div>
      <button
        type="button"
        className="btn soft"
        data-action="write"
        aria-label={say("popupWriteTo", { name })}
        onClick={onWrite}
      >
        <span>{say("popupWrite")}</span>
      </button>
    </li>
  )
}
