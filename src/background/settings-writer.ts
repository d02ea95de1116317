import { forgetSentTexts } from "~src/background/sent-note-writer"
import type { SerialQueue } from "~src/background/serial-queue"
import { logThrown } from "~src/platform/log"
import type { Handlers } from "~src/platform/messages"
import type { ReplyOf } from "~src/platform/protocol"
import { isWhole, readSettings, setAsideKey } from "~src/platform/read-settings"
import { changeSettings, defaultSettings, type SettingsChange, settingsKey } from "~src/platform/settings"
import { readOne, whyRefused, write } from "~src/platform/storage"

/**
 * The only code that writes the settings. Settings of which something cannot be read are copied aside before new ones
 * take their place; `now` gives the ISO 8601 instant that names them.
 */
export function createSettingsWriter(
  queue: SerialQueue,
  now: () => string,
): Pick<Handlers, "change-settings"> {
  return { "change-settings": ({ change }) => queue(() => apply(change, now())) }
}

async function apply(change: SettingsChange, now: string): Promise<ReplyOf<"change-settings">> {
  try {
    const stored = await readOne(settingsKey)
    if (!isWhole(stored)) await write(setAsideKey(now), stored)
    await write(settingsKey, changeSettings(readSettings(stored) ?? defaultSettings, change))
    if (change.set?.keepSentTexts === false) await forgetSentTexts()
    return { ok: true }
  } catch (thrown) {
    logThrown("settings not stored", thrown)
    return { ok: false, reason: whyRefused(thrown) }
  }
}
