import type { NoteKind } from "~src/draft/note-kind"
import { fold } from "~src/interviews/fold"
import type { Interview } from "~src/interviews/interview"
import { letters } from "~src/templates/index"
import type { Situation } from "~src/templates/section"

/** Keys of the situations' names in assets/_locales. */
export const situationTitleKeys = {
  "phone-screen": "situationPhoneScreen",
  "on-site": "situationOnSite",
  panel: "situationPanel",
  "second-round": "situationSecondRound",
} as const satisfies Readonly<Record<Situation, string>>

/**
 * What the record says of how the meeting was held; null where any letter suits. A panel or a second round is only what
 * somebody called so: several people can have been met one by one.
 */
export function situationOf(interview: Interview | null): Situation | null {
  const channel = fold(interview?.channel ?? "").replace(/-/g, " ")
  if (/^panel(?: interview)?$/.test(channel)) return "panel"
  if (/^(?:second|2nd|final|last) (?:round|interview)(?: interview)?$/.test(channel)) return "second-round"
  if (/^(?:by |on the )?(?:tele)?phone(?: (?:call|screen))?$|^call$/.test(channel)) return "phone-screen"
  return /^on ?site(?: day| visit)?$|^in person$/.test(channel) ? "on-site" : null
}

/** The situation whose letters of this kind of note suit `interview`; null where any does. */
export function situationFor(noteKind: NoteKind, interview: Interview | null): Situation | null {
  const known = situationOf(interview)
  return known !== null && situationsFor(noteKind).includes(known) ? known : null
}

/** The situations that have letters of their own for a kind of note. */
export function situationsFor(noteKind: NoteKind): readonly Situation[] {
  const found = letters.flatMap((letter) =>
    letter.noteKind === noteKind && letter.situation ? [letter.situation] : [],
  )
  return [...new Set(found)]
}
