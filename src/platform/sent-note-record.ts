import * as v from "valibot"
import { type SentMessage, sentMessageSchema } from "~src/interviews/sent-note"

const PREFIX = "sent-note:"

/** A stored sent note. */
export const sentNoteRecordSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  version: v.literal(1),
  message: sentMessageSchema,
  /** false until the person said that it went out, where she wants to be asked; it counts for nothing before. */
  confirmed: v.boolean(),
})

/** One sent note as it is stored, under its own key. */
export type SentNoteRecord = Readonly<v.InferOutput<typeof sentNoteRecordSchema>>

/** The storage key of the sent note `id`. */
export function sentNoteKey(id: string): string {
  return `${PREFIX}${id}`
}

/** Whether `key` holds a sent note. */
export function isSentNoteKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** Reads what lies under `key`, which must be a key of a sent note; null when it cannot be read. */
export function readSentNote(key: string, stored: unknown): SentNoteRecord | null {
  const parsed = v.safeParse(sentNoteRecordSchema, stored)
  return parsed.success && sentNoteKey(parsed.output.id) === key ? parsed.output : null
}

/** A record of `message`. */
export function makeSentNote(id: string, message: SentMessage, confirmed: boolean): SentNoteRecord {
  return { id, version: 1, message, confirmed }
}

/** That a message was sent, when and to whom, without what it said. */
export function withoutText(message: SentMessage): SentMessage {
  return { ...message, subject: "", body: "" }
}
