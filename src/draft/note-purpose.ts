import { anyOf } from "~src/draft/any-of"
import {
  ANSWERING,
  AVAILABLE,
  DECIDING,
  GUESSING,
  JUST_MET,
  LAST_TIME,
  REJECTED,
  THANKS_AGAIN,
  THANKS_FOR_TALK,
  TIME_PASSED,
  WAITING,
} from "~src/draft/data/kind-signs"
import type { Draft } from "~src/draft/draft"
import type { NoteKind } from "~src/draft/note-kind"

/** A note that was already sent about the interview, as far as the kind of the next one depends on it. */
interface Sent {
  /** Name or address of the reader. */
  readonly to: string
  readonly kind?: NoteKind
}

/** What is known besides the draft. */
export interface Known {
  /** The interview the recipients belong to; null or absent when there is none. `at` is ISO 8601 or "". */
  readonly interview?: { readonly at?: string } | null
  readonly sentNotes?: readonly Sent[]
  /** ISO 8601. */
  readonly now?: string
}

/** From this many days after the interview on, a second note to the same reader asks rather than thanks. */
const ASKING_TIME = 4
const DAY = 86_400_000
const BEGUN = 8
const THANKS = /\b(?:thank|grateful|appreciat)/i

const says = {
  rejected: anyOf(REJECTED),
  guessing: anyOf(GUESSING),
  waiting: anyOf(WAITING),
  timePassed: anyOf(TIME_PASSED),
  lastTime: anyOf(LAST_TIME),
  answering: anyOf(ANSWERING),
  available: anyOf(AVAILABLE),
  deciding: anyOf(DECIDING),
  justMet: anyOf(JUST_MET),
  thanksForTalk: anyOf(THANKS_FOR_TALK),
  thanksAgain: anyOf(THANKS_AGAIN),
} as const

type Purpose = Exclude<NoteKind, "not-a-follow-up">

/** What a follow-up is for. `text` is its subject and prose on one line. */
export function purposeOf(text: string, draft: Draft, known: Known): Purpose {
  const stated = statedPurpose(text)
  if (stated) return stated
  const isThanks = says.thanksForTalk.test(text)
  if (isAnswer(text, draft, isThanks)) return "reply"
  if (says.timePassed.test(text) && !isThanks) return "check-in"
  if (isThanks || draft.words > BEGUN) return "thank-you"
  return nextNote(draft, known)
}

function isAnswer(text: string, { compose }: Draft, isThanks: boolean): boolean {
  if (says.answering.test(text)) return compose === "reply" || !isThanks
  return !isThanks && says.available.test(text)
}

/** Purposes that a note names outright, the rarer first. */
function statedPurpose(text: string): Purpose | null {
  const isRejected = says.rejected.test(text)
  if (says.lastTime.test(text) && (!isRejected || says.guessing.test(text))) return "final-check-in"
  if (isRejected) return "after-rejection"
  if (says.deciding.test(text)) return "reply"
  const isWaiting = says.waiting.test(text)
  if (says.justMet.test(text) && !(isWaiting && beginsAgain(text))) return "thank-you"
  return isWaiting ? "check-in" : null
}

/** Whether the first thanks of a note are said to come again. */
function beginsAgain(text: string): boolean {
  const again = says.thanksAgain.exec(text)
  return again !== null && !THANKS.test(text.slice(0, again.index))
}

/** What is due next to this reader, for a draft that does not say. */
function nextNote(
  draft: Draft,
  { interview, sentNotes = [], now = "" }: Known,
): "thank-you" | "check-in" | "final-check-in" {
  const sent = sentNotes.filter(
    ({ to, kind }) => kind !== "reply" && draft.recipients.some((mailbox) => isSame(mailbox, to)),
  ).length
  const days = (Date.parse(now) - Date.parse(interview?.at ?? "")) / DAY
  if (sent === 0 || !(days >= ASKING_TIME)) return "thank-you"
  return sent === 1 ? "check-in" : "final-check-in"
}

function isSame({ name, address }: { readonly name: string; readonly address: string }, to: string): boolean {
  const wanted = to.trim().toLowerCase()
  return wanted !== "" && (address.toLowerCase() === wanted || name.toLowerCase() === wanted)
}
