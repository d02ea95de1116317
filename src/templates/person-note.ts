import type { NoteKind } from "~src/draft/note-kind"
import type { Interview, Interviewer } from "~src/interviews/interview"
import type { SentMessage } from "~src/interviews/sent-note"
import { builtInCatalogue, type Catalogue } from "~src/templates/catalogue"
import { type Facts, factsFor } from "~src/templates/facts"
import { type RenderedLetter, renderLetter } from "~src/templates/render-letter"
import { saidToOthers } from "~src/templates/said-to-others"
import type { Letter, Tone } from "~src/templates/section"
import { lettersFor } from "~src/templates/sections-for"
import { situationFor } from "~src/templates/situation"
import { turnOf } from "~src/templates/turn-of"

/** A note to be written: to whom (null while nobody is known), after which interview; a thank-you without `kind`. */
export interface Note {
  readonly person: Interviewer | null
  readonly interview: Interview
  readonly kind?: NoteKind
}

/**
 * The facts for a note to one of the people met: only what was said with them goes in, in the wordings and with the strength
 * that are their turn. `now` is ISO 8601.
 */
export function factsForPerson({ person, interview }: Note, now: string): Facts {
  const turn = turnOf(person, interview)
  const facts = factsFor({
    interview: { ...interview, interviewers: person ? [person] : [] },
    recipients: person?.email ? [{ name: person.name, address: person.email, field: "to" }] : [],
    now,
    strengthIndex: turn,
  })
  return { ...facts, turn }
}

/** Which letter is taken where there is a choice. */
export interface LetterChoice {
  readonly catalogue: Catalogue
  readonly tone: Tone
  /** As in `Facts`. */
  readonly wordings: Readonly<Record<string, number>>
  /** Notes that were sent, to anybody. */
  readonly sent: readonly SentMessage[]
}

/** Where nothing is known of what she prefers. */
export const USUAL_CHOICE: LetterChoice = {
  catalogue: builtInCatalogue,
  tone: "warm",
  wordings: {},
  sent: [],
}

/**
 * The letter for a note, filled: after the kind of meeting it was, and the person's own before ours of the same tone. `now`
 * is ISO 8601.
 */
export function personNote(
  note: Note,
  now: string,
  { catalogue, tone, wordings, sent }: LetterChoice,
): RenderedLetter | null {
  const letter = letterFor(note, tone, catalogue)
  const said = saidToOthers(sent, note.interview, note.person ? [note.person] : [])
  return letter ? renderLetter(letter, { ...factsForPerson(note, now), wordings, said }, catalogue) : null
}

function letterFor(
  { kind = "thank-you", interview }: Note,
  tone: Tone,
  catalogue: Catalogue,
): Letter | undefined {
  const suitable = lettersFor(kind, situationFor(kind, interview), catalogue)
  return suitable.find((letter) => letter.tone === tone) ?? suitable[0]
}
