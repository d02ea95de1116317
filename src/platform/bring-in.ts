import * as v from "valibot"
import type { DataFile } from "~src/platform/data-file"
import { readSettings } from "~src/platform/read-settings"
import { isSentNoteKey, readSentNote, withoutText } from "~src/platform/sent-note-record"
import { changeSettings, defaultSettings, settingsKey } from "~src/platform/settings"
import { asideKey, isAsideKey, readStored } from "~src/platform/stored-kinds"

/** `merge` keeps what is there and adds what is missing or newer; `replace` leaves only what the file holds. */
export type ImportMode = "merge" | "replace"

/** What an import changes in what is stored. */
export interface DataChange {
  readonly set: Readonly<Record<string, unknown>>
  readonly remove: readonly string[]
}

const taken = v.looseObject({ takenAt: v.string() })
const dated = v.looseObject({ updatedAt: v.string() })

/**
 * How `file` changes what is `stored`. What cannot be read, there or here, is set aside and never lost. Neither does a file
 * switch sync on, nor does it bring texts of sent notes to somebody who keeps none. `now` is ISO 8601.
 */
export function bringIn(
  stored: Readonly<Record<string, unknown>>,
  file: DataFile,
  mode: ImportMode,
  now: string,
): DataChange {
  const set: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(file.records)) {
    const here = Object.hasOwn(stored, key) ? readStored(key, stored[key]) : null
    if (here && !here.ok) set[asideKey(key, now)] = stored[key]
    set[key] = here?.ok && mode === "merge" ? both(here.kind, here.value, value) : value
  }
  for (const [key, value] of Object.entries(file.unreadable)) {
    if (!isHereAlready(key, value, stored)) set[placeAside(key, stored, now)] = value
  }
  const remove = Object.entries(stored).flatMap(([key, value]) => {
    const isOwn = mode === "replace" && readStored(key, value)?.ok
    return isOwn && !Object.hasOwn(set, key) ? [key] : []
  })
  return { set: asShePrefers(set, stored, remove), remove }
}

/** A file may come back to where it was made, and twice. */
function isHereAlready(key: string, value: unknown, stored: Readonly<Record<string, unknown>>): boolean {
  const aside = asideKey(key, "")
  return Object.entries(stored).some(
    ([each, lies]) => (each === key || each.startsWith(aside)) && isSame(lies, value),
  )
}

/** What was set aside where the file was made keeps its name. */
function placeAside(key: string, stored: Readonly<Record<string, unknown>>, now: string): string {
  return isAsideKey(key) && !Object.hasOwn(stored, key) ? key : asideKey(key, now)
}

function asShePrefers(
  set: Record<string, unknown>,
  stored: Readonly<Record<string, unknown>>,
  removed: readonly string[],
): DataChange["set"] {
  const here = readSettings(stored[settingsKey]) ?? defaultSettings
  const brought = Object.hasOwn(set, settingsKey) ? readSettings(set[settingsKey]) : null
  const after = brought ?? (removed.includes(settingsKey) ? defaultSettings : here)
  const notes = after.keepSentTexts ? [] : Object.entries(set).flatMap(withoutItsText)
  return {
    ...set,
    ...Object.fromEntries(notes),
    ...(brought ? { [settingsKey]: { ...brought, sync: here.sync } } : {}),
  }
}

function withoutItsText([key, value]: readonly [string, unknown]): readonly [string, unknown][] {
  const note = isSentNoteKey(key) ? readSentNote(key, value) : null
  return note ? [[key, { ...note, message: withoutText(note.message) }]] : []
}

/** Of two interviews, letters or sections the one changed last, of two packs the one taken last; settings stay, but for words to spare; a sent note is what it is. */
function both(kind: string, here: unknown, there: unknown): unknown {
  if (kind === "interview" || kind === "template") return updatedAt(there) > updatedAt(here) ? there : here
  if (kind === "pack") return takenAt(there) > takenAt(here) ? there : here
  if (kind === "settings") return withWords(here, there)
  return here
}

function updatedAt(record: unknown): number {
  const parsed = v.safeParse(dated, record)
  return parsed.success ? Date.parse(parsed.output.updatedAt) || 0 : 0
}

function takenAt(record: unknown): string {
  const parsed = v.safeParse(taken, record)
  return parsed.success ? parsed.output.takenAt : ""
}

function withWords(here: unknown, there: unknown): unknown {
  const settings = readSettings(here)
  const words = readSettings(there)?.words ?? []
  return settings ? words.reduce((before, word) => changeSettings(before, { addWord: word }), settings) : here
}

/** Whatever the order of its keys: some browsers give back what is stored by its keys. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder)
}

function inOrder(_key: string, value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value)
  return isObject ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}
