import type { StoreApi } from "zustand/vanilla"
import { createStore } from "zustand/vanilla"
import { logThrown } from "~src/platform/log"
import type { ReplyOf } from "~src/platform/protocol"
import { readSettings } from "~src/platform/read-settings"
import { defaultSettings, type Settings, type SettingsChange, settingsKey } from "~src/platform/settings"
import { readOne } from "~src/platform/storage"
import { askBackground } from "~src/stores/ask-background"
import { followStored } from "~src/stores/follow-stored"

export interface SettingsState {
  /** `unreadable`: something lies there that is not settings; the defaults are in use, the next change sets it aside. */
  readonly status: "loading" | "ready" | "unreadable" | "unavailable"
  /** The defaults until the stored ones are read. */
  readonly settings: Settings
  /** Asks the background for one change. Never rejects. */
  change(change: SettingsChange): Promise<ReplyOf<"change-settings">>
}

export type SettingsStore = StoreApi<SettingsState>

/** The stored settings, followed live until `signal` aborts. */
export function createSettingsStore(signal: AbortSignal = new AbortController().signal): SettingsStore {
  return createStore<SettingsState>()((set) => {
    const reload = followStored({
      concerns: (key) => key === settingsKey,
      load: () => readOne(settingsKey),
      apply: (stored) => set(read(stored)),
      fail: (thrown) => {
        logThrown("settings not read", thrown)
        set({ status: "unavailable" })
      },
      signal,
    })
    const change: SettingsState["change"] = async (wanted) => {
      const reply = await askBackground({ kind: "change-settings", change: wanted })
      if (reply.ok) await reload()
      return reply
    }
    return { status: "loading", settings: defaultSettings, change }
  })
}

function read(stored: unknown): Pick<SettingsState, "status" | "settings"> {
  const settings = readSettings(stored)
  return settings ? { status: "ready", settings } : { status: "unreadable", settings: defaultSettings }
}
