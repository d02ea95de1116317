import * as v from "valibot"
import { defaultSettings, type Settings, settingsKey, storedSettings } from "~src/platform/settings"

const ofThisVersion = v.looseObject({ version: v.literal(1) })

/** Where settings that cannot be read are kept; `now` is an ISO 8601 instant. */
export function setAsideKey(now: string): string {
  return `set-aside:${settingsKey}:${now}`
}

/**
 * The settings in `stored`: the defaults where nothing was stored yet, null where nothing of it can be read. A part that
 * is damaged is its default; `damagedParts` tells which.
 */
export function readSettings(stored: unknown): Settings | null {
  if (stored === undefined) return defaultSettings
  const parsed = v.safeParse(storedSettings, stored)
  if (parsed.success) return parsed.output
  const parts = v.safeParse(ofThisVersion, stored)
  if (!parts.success) return null
  const damaged = damagedParts(stored)
  const sound = Object.entries(parts.output).filter(([part]) => !damaged.has(part))
  return v.parse(storedSettings, { ...defaultSettings, ...Object.fromEntries(sound) })
}

/** Which parts of `stored` cannot be read. They are set aside before the settings are written again. */
export function damagedParts(stored: unknown): ReadonlySet<string> {
  const parsed = stored === undefined ? null : v.safeParse(storedSettings, stored)
  return new Set(parsed?.issues?.map((issue) => v.getDotPath(issue)?.split(".")[0] ?? ""))
}

/** Whether every part of `stored` can be read. What cannot is set aside before the settings are written again. */
export function isWhole(stored: unknown): boolean {
  return damagedParts(stored).size === 0
}
