import { checkInsOf, MOST_CHECK_INS, plannedCheckIn, promisedDay } from "~src/interviews/cadence/check-ins"
import type { CadenceInput } from "~src/interviews/cadence/due-note"
import type { SentKind } from "~src/interviews/sent-note"

/** Why a note had better wait or stay unwritten. It is said to the person, and forbids nothing. */
export type Brake =
  /** The interview is still to come; `from` is its instant. */
  | { readonly reason: "before-interview"; readonly from: string }
  /** An answer is promised by the day `promised`; `from` is when asking is fine. */
  | { readonly reason: "before-promised"; readonly from: string; readonly promised: string }
  /** The interview, or the last check-in, is too fresh; `from` is when asking is fine. */
  | { readonly reason: "too-soon"; readonly from: string }
  /** So many check-ins went out already. */
  | { readonly reason: "enough-check-ins"; readonly count: number }
  /** It is decided: there is nothing to ask any more. */
  | { readonly reason: "decided" }
  /** A note after the refusal went out already. */
  | { readonly reason: "already-sent" }

/** Why a note of `kind` had better not go out now, or null. `input.sent` does not hold that note yet. */
export function brakeFor(kind: SentKind, input: CadenceInput): Brake | null {
  switch (kind) {
    case "check-in":
    case "final-check-in":
      return beforeInterview(input) ?? checkInBrake(input)
    case "thank-you":
      return beforeInterview(input)
    case "after-rejection":
      return input.sent.some((note) => note.kind === kind) ? { reason: "already-sent" } : null
    case "reply":
      return null
  }
}

function checkInBrake(input: CadenceInput): Brake | null {
  const { status } = input.progress
  if (status === "rejected" || status === "offer") return { reason: "decided" }
  const count = checkInsOf(input.sent).length
  if (count >= MOST_CHECK_INS) return { reason: "enough-check-ins", count }
  const next = plannedCheckIn(input)
  if (next === null || Date.parse(input.now) >= Date.parse(next.from)) return null
  const promised = promisedDay(input)
  return promised === ""
    ? { reason: "too-soon", from: next.from }
    : { reason: "before-promised", from: next.from, promised }
}

function beforeInterview({ interview, now }: CadenceInput): Brake | null {
  const at = Date.parse(interview.at)
  // A day without a time lasts until its end, and nobody is held up by a guess.
  if (!/T/i.test(interview.at) || !(Date.parse(now) < at)) return null
  return { reason: "before-interview", from: new Date(at).toISOString() }
}
