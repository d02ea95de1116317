import * as v from "valibot"
import { carryProgress } from "~src/interviews/carry-progress"
import type { Interview } from "~src/interviews/interview"
import { emptyProgress, type Progress, progressSchema } from "~src/interviews/progress"

const PREFIX = "interview:"
const VERSION = 2

/** An interview as it crosses a border, typed by what the rest of the program calls an interview. */
export const storedInterview: v.GenericSchema<unknown, Interview> = v.object({
  company: v.string(),
  role: v.string(),
  at: v.string(),
  channel: v.string(),
  interviewers: v.array(
    v.object({
      name: v.string(),
      email: v.string(),
      title: v.string(),
      topics: v.array(v.string()),
      concern: v.string(),
    }),
  ),
  strengths: v.array(v.string()),
  promisedBy: v.string(),
  me: v.object({ name: v.string(), phone: v.string(), email: v.string(), linkedin: v.string() }),
})

const common = {
  id: v.pipe(v.string(), v.nonEmpty()),
  interview: storedInterview,
  /** ISO 8601 instants. */
  createdAt: v.string(),
  updatedAt: v.string(),
}

const recordSchema = v.object({
  ...common,
  version: v.literal(VERSION),
  /** What happened since the interview. */
  progress: progressSchema,
})

/** Records as every earlier version wrote them, each turned into today's when read. */
const earlierSchema = v.pipe(
  v.object({ ...common, version: v.literal(1) }),
  v.transform((record) => ({ ...record, version: VERSION, progress: emptyProgress() }) as const),
)

/** A stored interview of any version; the output is of the latest. */
export const interviewRecordSchema = v.variant("version", [recordSchema, earlierSchema])

/** One interview as it is stored, under its own key. */
export type InterviewRecord = Readonly<v.InferOutput<typeof recordSchema>>

/** `newer`: written by a later version of the extension. `damaged`: not what a record should look like. */
export type UnreadableReason = "newer" | "damaged"

/** A stored interview that cannot be read. It stays as it is until the person removes it. */
export interface UnreadableRecord {
  readonly id: string
  readonly key: string
  readonly reason: UnreadableReason
}

export type ReadRecord =
  | { readonly ok: true; readonly record: InterviewRecord }
  | { readonly ok: false; readonly unreadable: UnreadableRecord }

/** The storage key of the interview `id`. */
export function interviewKey(id: string): string {
  return `${PREFIX}${id}`
}

/** Whether `key` holds an interview. */
export function isInterviewKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** Reads what lies under `key`, which must be a key of an interview, whichever version wrote it. Never throws. */
export function readRecord(key: string, stored: unknown): ReadRecord {
  const id = key.slice(PREFIX.length)
  const parsed = v.safeParse(interviewRecordSchema, stored)
  if (parsed.success && parsed.output.id === id) return { ok: true, record: parsed.output }
  return { ok: false, unreadable: { id, key, reason: isNewer(stored) ? "newer" : "damaged" } }
}

/**
 * A record of `interview`; `before` is the record it takes the place of, whose progress stays with the people it is about;
 * `now` an ISO 8601 instant.
 */
export function makeRecord(
  id: string,
  interview: Interview,
  before: InterviewRecord | null,
  now: string,
): InterviewRecord {
  const progress: Progress = before
    ? carryProgress(before.progress, before.interview.interviewers, interview.interviewers)
    : emptyProgress()
  return { id, version: VERSION, interview, progress, createdAt: before?.createdAt ?? now, updatedAt: now }
}

function isNewer(stored: unknown): boolean {
  const parsed = v.safeParse(v.object({ version: v.pipe(v.number(), v.gtValue(VERSION)) }), stored)
  return parsed.success
}
