import { type AnyOf, anyOf } from "~src/draft/any-of"
import { CANDIDATE_SIGNS, type Sign } from "~src/draft/data/candidate-signs"
import { OTHER_SIGNS } from "~src/draft/data/other-signs"
import { type Draft, textOf } from "~src/draft/draft"
import type { NoteKind } from "~src/draft/note-kind"
import { type Known, purposeOf } from "~src/draft/note-purpose"
import { countWords } from "~src/draft/words"

/** With fewer words than this a draft is hardly begun, and is taken for what this extension is for. */
const BEGUN = 8
/** With fewer words than this one sign of any kind is enough. */
const STARTED = 20
/** So much must speak for a follow-up of a few lines, and of more. */
const ENOUGH_IN_A_FEW_LINES = 3
const ENOUGH = 4
/** And so much of it must be about a job: thanks for a meeting alone are written by everybody. */
const ABOUT_A_JOB = 2
/** Words in a few lines. */
const FEW_LINES = 60
/** A second sign of the same sort adds this much. */
const AGAIN = 3
/** So much must speak against a follow-up to the person of a known interview. */
const CLEARLY_OTHER = 3
/** Longer notes show what they are by then; the rest only costs time. */
const LOOKED_AT = 6_000

interface Tested {
  readonly weight: number
  readonly pattern: AnyOf
}

const tested = (signs: readonly Sign[]): readonly Tested[] =>
  signs.map(({ weight, patterns }) => ({ weight, pattern: anyOf(patterns) }))
const MANNER = tested(CANDIDATE_SIGNS.filter(({ weight }) => weight === 1))
const JOB = tested(CANDIDATE_SIGNS.filter(({ weight }) => weight > 1))
const OTHER = tested(OTHER_SIGNS)

/** The word that tells most is often typed wrongly. */
const MISSPELT = /\b(?:int(?:er|re)(?:veiw|vew|wiew|viw|vieuw|veiuw)|intreview|intervew)/gi

/** Below the name: who signs like this hires, and is not hired. */
const HIRING_SIGNATURE =
  /\b(?:talent (?:partner|acquisition|team|manager)|recruit(?:er|ment|ing)\b|human resources|hiring team|people (?:team|partner|operations)|hr\b|staffing)/i
const SIGNED_BY_HIRER = 5

/**
 * What kind of note a draft is, read from its words first; where they leave it open, from what is known of the interview
 * and of the notes already sent. A draft that has hardly been started is a `thank-you` while nothing else is known, and
 * so is any follow-up that shows no other purpose. Mail to the people of a known interview is a follow-up unless it
 * clearly is something else, such as a confirmation of the appointment.
 */
export function findNoteKind(draft: Draft, known: Known = {}): NoteKind {
  const prose = draft.prose.map((sentence) => sentence.text).join(" ")
  const opening = draft.greeting ? textOf(draft, draft.greeting.span) : ""
  const subject = draft.subject.replace(/\s+/g, " ")
  const text = `${subject}. ${opening} ${prose}`.slice(0, LOOKED_AT).replace(MISSPELT, "interview")
  if (!isFollowUp(draft, text, countWords(prose), known)) return "not-a-follow-up"
  return purposeOf(text, draft, known)
}

function isFollowUp(draft: Draft, text: string, words: number, known: Known): boolean {
  // Nothing but what others wrote: an answer that somebody else has to judge.
  if (draft.words === 0) return draft.body.trim() === ""
  // The subject of an answer is in the other side's words.
  const own = draft.compose === "reply" ? text.slice(draft.subject.length) : text
  const other = weigh(own, OTHER, AGAIN) + (isSignedByHirer(draft) ? SIGNED_BY_HIRER : 0)
  const job = weigh(text, JOB)
  const candidate = job + weigh(text, MANNER)
  if (known.interview && !isAhead(known)) return other - candidate < CLEARLY_OTHER
  if (words < BEGUN) return other === 0 || candidate > other
  if (words < STARTED) return candidate > other
  const enough = words < FEW_LINES ? ENOUGH_IN_A_FEW_LINES : ENOUGH
  return job >= ABOUT_A_JOB && candidate >= enough && candidate > other
}

/** Before the interview there is nothing to follow up, whoever is written to. */
function isAhead({ interview, now }: Known): boolean {
  const at = Date.parse(interview?.at ?? "")
  return at > Date.parse(now ?? "")
}

function isSignedByHirer(draft: Draft): boolean {
  return (
    draft.signOff !== null && HIRING_SIGNATURE.test(draft.text.slice(draft.signOff.span.start).slice(0, 300))
  )
}

/** Adds up the weights of the signs that are found, and `again` for each that is found twice in different words. */
function weigh(text: string, signs: readonly Tested[], again = 0): number {
  return signs.reduce((sum, { weight, pattern }) => {
    const found = new Set(pattern.all(text))
    return found.size === 0 ? sum : sum + weight + (found.size > 1 && weight > again ? again : 0)
  }, 0)
}
