import type { Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { say } from "~src/platform/i18n"
import { IconCheck } from "~src/ui/icons"

interface PersonRowProps {
  readonly person: Interviewer
  readonly isThanked: boolean
  /** Whether that is only because the person said so, and can be said otherwise. */
  readonly isBySaying: boolean
  readonly onWrite: () => void
  readonly onThanked: (isThanked: boolean) => void
}

/** A person who was met, whether they have had a note, and the way to one. */
export function PersonRow({ person, isThanked, isBySaying, onWrite, onThanked }: PersonRowProps) {
  const name = nameForms(person.name).full || person.email || say("formPersonUnnamed")
  const detail = person.title || (person.email === name ? "" : person.email)
  return (
    <li className="person-row">
      <span className="av" aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        {detail === "" ? null : <small>{detail}</small>}
      </div>
      <PersonState
        name={name}
        isThanked={isThanked}
        canSay={!isThanked || isBySaying}
        onThanked={onThanked}
      />
      <button
        type="button"
        className={isThanked ? "btn text" : "btn soft"}
        data-action="write"
        aria-label={say("popupWriteTo", { name })}
        onClick={onWrite}
      >
        <span>{say("popupWrite")}</span>
      </button>
    </li>
  )
}

interface PersonStateProps extends Pick<PersonRowProps, "isThanked" | "onThanked"> {
  readonly name: string
  readonly canSay: boolean
}

/** Whether somebody has been thanked, and the way to say otherwise; what was sent speaks for itself. */
function PersonState({ name, isThanked, canSay, onThanked }: PersonStateProps) {
  return (
    <>
      {isThanked ? (
        <span className="st">
          <IconCheck className="i s" aria-hidden="true" />
          {say("popupPersonThanked")}
        </span>
      ) : null}
      {canSay ? (
        <button
          type="button"
          className="link quiet"
          data-action={isThanked ? "not-thanked" : "thanked"}
          aria-label={say(isThanked ? "popupSayNotThanked" : "popupSayThanked", { name })}
          onClick={() => onThanked(!isThanked)}
        >
          {say(isThanked ? "popupNotYet" : "popupDone")}
        </button>
      ) : null}
    </>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words
  return picked
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase()
}
