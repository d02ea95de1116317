import * as v from "valibot"

export const settingsKey = "settings"

const settingsSchema = v.object({
  version: v.literal(1),
  /** Ids of rules that are switched off. */
  off: v.array(v.string()),
  /** Words never to be flagged. */
  words: v.array(v.string()),
  /** Where compose windows were last opened, or "". */
  webmail: v.picklist(["", "gmail", "outlook"]),
})

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>

/**
 * One change of the settings. Changes travel instead of whole settings, so that two windows changing different things
 * at once both get their way.
 */
export const settingsChangeSchema = v.object({
  switchOff: v.exactOptional(v.string()),
  switchOn: v.exactOptional(v.string()),
  addWord: v.exactOptional(v.string()),
  removeWord: v.exactOptional(v.string()),
  webmail: v.exactOptional(settingsSchema.entries.webmail),
})

export type SettingsChange = Readonly<v.InferOutput<typeof settingsChangeSchema>>

export const defaultSettings: Settings = { version: 1, off: [], words: [], webmail: "" }

/** Where settings that cannot be read are kept; `now` is an ISO 8601 instant. */
export function setAsideKey(now: string): string {
  return `set-aside:${settingsKey}:${now}`
}

/** The settings in `stored`: the defaults where nothing was stored yet, null where it cannot be read. */
export function readSettings(stored: unknown): Settings | null {
  if (stored === undefined) return defaultSettings
  const parsed = v.safeParse(settingsSchema, stored)
  return parsed.success ? parsed.output : null
}

/** The settings after `change`. Lists hold each entry once, in the order they were added. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  return {
    ...settings,
    off: changeList(settings.off, change.switchOff, change.switchOn),
    words: changeList(settings.words, change.addWord, change.removeWord),
    webmail: change.webmail ?? settings.webmail,
  }
}

function changeList(
  list: readonly string[],
  added: string | undefined,
  removed: string | undefined,
): string[] {
  const kept = list.filter((entry) => entry !== removed && entry !== added)
  return added === undefined ? kept : [...kept, added]
}
