import type { Interview } from "~src/interviews/interview"

/** One event of a calendar file, as the interview it may be. Everything in it is plain text from outside, to be looked over. */
export interface Invitation {
  /** The event's own title, "" where it has none. */
  readonly title: string
  /** What is known for sure, except `company`, which is a suggestion from the organiser's address. */
  readonly interview: Interview
  /** The event was called off. */
  readonly cancelled: boolean
  /** The event repeats; `interview.at` is the next time, or the last one when none is to come. */
  readonly repeats: boolean
  /** It repeats by a rule that is not followed: `interview.at` is its first time, which may be long over. */
  readonly isFirstOnly: boolean
  /** The file names a time zone nobody knows, or none: the person's own was taken. */
  readonly zoneAssumed: boolean
}

/**
 * Why a file was not read. `too-large`: beyond `LARGEST_INVITATION`; `not-a-calendar`: something else; `damaged`: begun as one and
 * broken; `too-complex`: nested or long beyond what any calendar writes; `no-event`: nothing in it happens at a time.
 */
export const INVITATION_REFUSALS = [
  "too-large",
  "not-a-calendar",
  "damaged",
  "too-complex",
  "no-event",
] as const

export type InvitationRefusal = (typeof INVITATION_REFUSALS)[number]

export type InvitationReading =
  /** At least one, those still to come first, soonest first. */
  | { readonly ok: true; readonly invitations: readonly Invitation[] }
  | { readonly ok: false; readonly reason: InvitationRefusal }

/** Characters. Look at a file's size before reading it: invitations are a few thousand. */
export const LARGEST_INVITATION = 4_000_000
