import { anyOf } from "~src/draft/any-of"
import {
  ANSWERING,
  JUST_MET,
  LAST_TIME,
  REJECTED,
  THANKS_FOR_TALK,
  WAITING,
} from "~src/draft/data/kind-signs"
import { CANDIDATE_SIGNS, OTHER_SIGNS, type Sign } from "~src/draft/data/note-signs"
import type { Draft } from "~src/draft/draft"
import type { NoteKind } from "~src/draft/note-kind"
import { countWords } from "~src/draft/words"

/** With fewer words than this a draft is only being started, and is taken for what this extension is for. */
const STARTED = 25
/** So much must speak for a follow-up of a few lines, and of more. */
const ENOUGH_IN_A_FEW_LINES = 2
const ENOUGH = 4
/** Words in a few lines. */
const FEW_LINES = 60
/** So much must speak against a follow-up to the person of a known interview. */
const CLEARLY_OTHER = 3
/** Longer notes show what they are by then; the rest only costs time. */
const LOOKED_AT = 6_000

const tested = (signs: readonly Sign[]) =>
  signs.map(({ weight, patterns }) => ({ weight, pattern: anyOf(patterns) }))
const CANDIDATE = tested(CANDIDATE_SIGNS)
const OTHER = tested(OTHER_SIGNS)

const rejected = anyOf(REJECTED)
const waiting = anyOf(WAITING)
const lastTime = anyOf(LAST_TIME)
const answering = anyOf(ANSWERING)
const justMet = anyOf(JUST_MET)
const thanksForTalk = anyOf(THANKS_FOR_TALK)

interface Known {
  /** The interview the recipients belong to; null when there is none. */
  readonly interview: object | null
}

/**
 * What kind of note a draft is, read from its words. A draft that has hardly been started is a `thank-you`, and so is
 * any follow-up that shows no other purpose. Mail to the people of a known interview is a follow-up unless it clearly
 * is something else, such as a confirmation of the appointment.
 */
export function findNoteKind(draft: Draft, known: Known = { interview: null }): NoteKind {
  const prose = draft.prose.map((sentence) => sentence.text).join(" ")
  const text = `${draft.subject.replace(/\s+/g, " ")}. ${prose}`.slice(0, LOOKED_AT)
  if (!isFollowUp(text, countWords(prose), known)) return "not-a-follow-up"
  return kindOf(text, draft)
}

function isFollowUp(text: string, words: number, known: Known): boolean {
  const other = weigh(text, OTHER)
  const candidate = weigh(text, CANDIDATE)
  if (known.interview) return other - candidate < CLEARLY_OTHER
  if (words < STARTED) return other === 0 || candidate > other
  return candidate >= (words < FEW_LINES ? ENOUGH_IN_A_FEW_LINES : ENOUGH) && candidate > other
}

function weigh(text: string, signs: readonly { weight: number; pattern: RegExp }[]): number {
  return signs.reduce((sum, { weight, pattern }) => (pattern.test(text) ? sum + weight : sum), 0)
}

function kindOf(text: string, draft: Draft): NoteKind {
  if (rejected.test(text)) return "after-rejection"
  if (lastTime.test(text) && !justMet.test(text)) return "final-check-in"
  if (waiting.test(text) && !justMet.test(text)) return "check-in"
  if (
    answering.test(text) &&
    (draft.compose === "reply" || !thanksForTalk.test(text)) &&
    !justMet.test(text)
  ) {
    return "reply"
  }
  return "thank-you"
}
