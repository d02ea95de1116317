import { createStore } from "zustand/vanilla"
import { changeSettings, defaultSettings } from "~src/platform/settings"
import type { SettingsState, SettingsStore } from "~src/stores/settings-store"

/** A store with the face of the stored one, for practice: it starts with the defaults and keeps nothing. */
export function createMemorySettingsStore(): SettingsStore {
  return createStore<SettingsState>()((set, get) => ({
    status: "ready",
    settings: defaultSettings,
    async change(change) {
      set({ settings: changeSettings(get().settings, change) })
      return { ok: true }
    },
  }))
}
