import { refusal, refusing } from "~src/background/refusing"
import type { SerialQueue } from "~src/background/serial-queue"
import type { Interview } from "~src/interviews/interview"
import { mergeInterview } from "~src/interviews/merge-interview"
import { notesFor } from "~src/interviews/notes-for"
import { changeProgress, type ProgressChange } from "~src/interviews/progress"
import { type InterviewRecord, interviewKey, makeRecord, readRecord } from "~src/platform/interview-record"
import type { Handlers } from "~src/platform/messages"
import type { Refusal, RequestOf } from "~src/platform/protocol"
import { isSentNoteKey, sentNoteKey } from "~src/platform/sent-note-record"
import { readAll, readOne, removeKeys, write, writeAll } from "~src/platform/storage"
import { readInterviews, readSentNotes } from "~src/platform/stored-records"

type InterviewHandlers = Pick<
  Handlers,
  "save-interview" | "remove-interview" | "restore-interview" | "change-progress"
>

/**
 * The only code that writes interviews. `now` gives the ISO 8601 instant of a change. A write the browser declines is
 * answered with its reason and leaves the old record as it was.
 */
export function createInterviewWriter(queue: SerialQueue, now: () => string): InterviewHandlers {
  const inTurn = <T>(job: () => Promise<T>) => queue(() => refusing("interview not stored", job))
  return {
    "save-interview": (request) => inTurn(() => save(request, now())),
    "remove-interview": ({ id }) => inTurn(() => remove(id)),
    "restore-interview": ({ id, removed }) => inTurn(() => restore(id, removed)),
    "change-progress": ({ id, change }) => inTurn(() => progress(id, change, now())),
  }
}

async function save({ id, interview, base }: RequestOf<"save-interview">, now: string) {
  const before = await find(id)
  if (before && "ok" in before) return before
  const merged = merge(base, before?.interview, interview)
  if (merged === null) return refusal("conflict")
  await write(interviewKey(id), makeRecord(id, merged, before, now))
  return { ok: true as const, id }
}

/** null where two windows changed the same field. */
function merge(base: Interview | undefined, theirs: Interview | undefined, mine: Interview) {
  if (!base || !theirs) return mine
  const merged = mergeInterview(base, theirs, mine)
  return merged.ok ? merged.interview : null
}

async function progress(id: string, change: ProgressChange, now: string) {
  const before = await find(id)
  if (before === null) return refusal("missing")
  if ("ok" in before) return before
  await write(interviewKey(id), {
    ...before,
    progress: changeProgress(before.progress, change, now),
    updatedAt: now,
  })
  return { ok: true as const }
}

/** The record as it is stored, null where there is none; one that cannot be read must not be overwritten. */
async function find(id: string): Promise<InterviewRecord | Refusal | null> {
  const key = interviewKey(id)
  const stored = await readOne(key)
  if (stored === undefined) return null
  const read = readRecord(key, stored)
  return read.ok ? read.record : refusal("occupied")
}

/** With it go the notes sent after it: nothing would show them any more. Read first, since what was taken has a way back. */
async function remove(id: string) {
  const stored = await readAll()
  const record = stored[interviewKey(id)]
  if (record === undefined) return refusal("missing")
  const notes = Object.fromEntries(notesOf(id, stored).map((key) => [key, stored[key]]))
  await removeKeys([interviewKey(id), ...Object.keys(notes)])
  return { ok: true as const, removed: { record, notes } }
}

async function restore(id: string, { record, notes }: RequestOf<"restore-interview">["removed"]) {
  const key = interviewKey(id)
  if ((await readOne(key)) !== undefined) return refusal("occupied")
  const own = Object.entries(notes).filter(([each]) => isSentNoteKey(each))
  await writeAll({ ...Object.fromEntries(own), [key]: record })
  return { ok: true as const }
}

/** The keys of the notes that belong to the interview `id` and to no other. */
function notesOf(id: string, stored: Readonly<Record<string, unknown>>): readonly string[] {
  const notes = readSentNotes(stored)
  const messages = notes.map(({ message }) => message)
  const { records } = readInterviews(stored)
  const ofOthers = records
    .filter((record) => record.id !== id)
    .flatMap((record) => notesFor(record.id, record.interview, messages))
  const own = records.find((record) => record.id === id)
  const mine = own
    ? notesFor(id, own.interview, messages)
    : messages.filter(({ interviewId }) => interviewId === id)
  const gone = new Set(mine.filter((message) => !ofOthers.includes(message)))
  return notes.filter(({ message }) => gone.has(message)).map((note) => sentNoteKey(note.id))
}
