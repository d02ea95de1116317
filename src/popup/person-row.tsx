import { useId, useState } from "react"
import type { Thanking } from "~src/interviews/cadence/thank-list"
import { say } from "~src/platform/i18n"
import { NotePreview } from "~src/popup/note-preview"
import { PersonMore } from "~src/popup/person-more"
import type { RenderedLetter } from "~src/templates/render-letter"
import { IconCheck, IconEllipsis } from "~src/ui/icons"
import { personName } from "~src/ui/person-name"
import { thankingWords } from "~src/ui/thanking-words"

interface PersonRowProps {
  readonly thanking: Thanking
  /** ISO 8601. */
  readonly now: string
  /** The note that `onWrite` opens a window with. */
  readonly read: () => Promise<RenderedLetter | null>
  readonly onWrite: () => void
  readonly onByHand: () => void
  readonly onThanked: (isThanked: boolean) => void
  readonly onSkipped: (isSkipped: boolean) => void
}

/** A person who was met, whether they have had a note, and the ways to one. */
export function PersonRow(props: PersonRowProps) {
  const { thanking, now, read, onWrite, onByHand, onThanked, onSkipped } = props
  const { person, state } = thanking
  const [isUnfolded, setUnfolded] = useState(false)
  const [isShown, setShown] = useState(false)
  const more = useId()
  const name = personName(person)
  // Nobody can be mailed without an address, so the other ways stand open.
  const isOpen = isUnfolded || (state === "open" && person.email === "")
  return (
    <li className="person-row" data-thanking={state}>
      <span className="av" aria-hidden="true">
        {initials(name)}
      </span>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        <PersonLine thanking={thanking} name={name} now={now} />
      </div>
      <PersonState name={name} state={state} onThanked={onThanked} />
      {state === "skipped" ? (
        <span />
      ) : (
        <button
          type="button"
          className={state === "open" ? "btn soft" : "btn text"}
          data-action="write"
          aria-label={say("popupWriteTo", { name })}
          onClick={onWrite}
        >
          <span>{say("popupWrite")}</span>
        </button>
      )}
      <button
        type="button"
        className="ib"
        data-action="more"
        aria-expanded={isOpen}
        aria-controls={more}
        aria-label={say("dueMore", { title: name })}
        onClick={() => setUnfolded(!isOpen)}
      >
        <IconEllipsis className="i" aria-hidden="true" />
      </button>
      <div className="unfolded" id={more} hidden={!isOpen}>
        <PersonMore
          name={name}
          state={state}
          isShown={isShown}
          onShow={() => setShown(!isShown)}
          onByHand={onByHand}
          onSkipped={onSkipped}
        />
      </div>
      {isOpen && isShown ? <NotePreview read={read} hasAddress={person.email !== ""} /> : null}
    </li>
  )
}

/** How they were thanked; before that who they are, and whether a mail can reach them. */
function PersonLine({
  thanking,
  name,
  now,
}: Pick<PersonRowProps, "thanking" | "now"> & { readonly name: string }) {
  const { person, state } = thanking
  if (state !== "open") {
    return (
      <small className={state === "skipped" ? "" : "st"}>
        {state === "skipped" ? null : <IconCheck className="i s" aria-hidden="true" />}
        {thankingWords(thanking, now)}
      </small>
    )
  }
  const detail = person.title || (person.email === name ? "" : person.email)
  const line = person.email === "" ? [detail, say("thankNoAddress")].filter(Boolean).join(", ") : detail
  return line === "" ? null : <small>{line}</small>
}

interface PersonStateProps extends Pick<PersonRowProps, "onThanked"> {
  readonly name: string
  readonly state: Thanking["state"]
}

/** The way to say that somebody was thanked, or was not; what was sent speaks for itself. */
function PersonState({ name, state, onThanked }: PersonStateProps) {
  if (state === "mailed" || state === "skipped") return <span />
  const isThanked = state === "otherwise"
  return (
    <button
      type="button"
      className="link quiet"
      data-action={isThanked ? "not-thanked" : "thanked"}
      aria-label={say(isThanked ? "popupSayNotThanked" : "popupSayThanked", { name })}
      onClick={() => onThanked(!isThanked)}
    >
      {say(isThanked ? "popupNotYet" : "popupDone")}
    </button>
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
