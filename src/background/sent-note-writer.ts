import { refusal, refusing } from "~src/background/refusing"
import type { SerialQueue } from "~src/background/serial-queue"
import type { SentMessage } from "~src/interviews/sent-note"
import type { Handlers } from "~src/platform/messages"
import { readSettings } from "~src/platform/read-settings"
import {
  isSentNoteKey,
  makeSentNote,
  readSentNote,
  type SentNoteRecord,
  sentNoteKey,
  withoutText,
} from "~src/platform/sent-note-record"
import { defaultSettings, settingsKey } from "~src/platform/settings"
import { readAll, readOne, removeKeys, write, writeAll } from "~src/platform/storage"
import { readSentNotes } from "~src/platform/stored-records"

type SentNoteHandlers = Pick<
  Handlers,
  "add-sent-note" | "confirm-sent-note" | "remove-sent-notes" | "restore-sent-note" | "forget-sent-texts"
>

/** The only code that writes sent notes. A write the browser declines is answered with its reason and changes nothing. */
export function createSentNoteWriter(queue: SerialQueue): SentNoteHandlers {
  const inTurn = <T>(job: () => Promise<T>) => queue(() => refusing("sent note not stored", job))
  return {
    "add-sent-note": ({ id, message, isSure }) => inTurn(() => add(id, message, isSure)),
    "confirm-sent-note": ({ id }) => inTurn(() => confirm(id)),
    "remove-sent-notes": ({ ids }) => inTurn(() => remove(ids)),
    "restore-sent-note": ({ note }) => inTurn(() => restore(note)),
    "forget-sent-texts": () => inTurn(forgetSentTexts),
  }
}

async function add(id: string, message: SentMessage, isSure = false) {
  const { keepSentTexts, confirmSent } = readSettings(await readOne(settingsKey)) ?? defaultSettings
  const kept = keepSentTexts ? message : withoutText(message)
  await write(sentNoteKey(id), makeSentNote(id, kept, isSure || confirmSent === "itself"))
  return { ok: true as const, id }
}

async function confirm(id: string) {
  const key = sentNoteKey(id)
  const note = readSentNote(key, await readOne(key))
  if (note === null) return refusal("missing")
  await write(key, { ...note, confirmed: true })
  return { ok: true as const }
}

async function remove(ids: readonly string[] | undefined) {
  const keys = ids ? ids.map(sentNoteKey) : Object.keys(await readAll()).filter(isSentNoteKey)
  await removeKeys(keys)
  return { ok: true as const }
}

async function restore(note: SentNoteRecord) {
  const key = sentNoteKey(note.id)
  if ((await readOne(key)) !== undefined) return refusal("occupied")
  await write(key, note)
  return { ok: true as const }
}

/** Keeps that notes were sent, but none of their texts; also those of before are gone when she keeps no texts. */
export async function forgetSentTexts() {
  const emptied = readSentNotes(await readAll()).map(
    ({ message, ...rest }): readonly [string, SentNoteRecord] => [
      sentNoteKey(rest.id),
      { ...rest, message: withoutText(message) },
    ],
  )
  await writeAll(Object.fromEntries(emptied))
  return { ok: true as const }
}
