import * as v from "valibot"
import type { NoteKind } from "~src/draft/note-kind"

/** Kinds of note that are sent after an interview. */
export const SENT_KINDS = ["thank-you", "check-in", "final-check-in", "after-rejection", "reply"] as const

export type SentKind = Exclude<NoteKind, "not-a-follow-up">

/** A note as it was handed to the webmail for sending. */
export interface SentMessage {
  /** The stored interview it belongs to, "" when that was not known. */
  readonly interviewId: string
  /** Everybody it went to, whatever the field. */
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly kind: SentKind
  /** ISO 8601 instant of sending; for a scheduled message, of the moment it was handed over. */
  readonly at: string
  readonly subject: string
  /** The writer's own text; "" when she keeps no texts. */
  readonly body: string
}

/** The JSON of a `SentMessage`. */
export const sentMessageSchema: v.GenericSchema<unknown, SentMessage> = v.object({
  interviewId: v.string(),
  to: v.array(v.object({ name: v.string(), address: v.string() })),
  kind: v.picklist(SENT_KINDS),
  at: v.string(),
  subject: v.string(),
  body: v.string(),
})
