import { useState } from "react"
import type { SettingsChange } from "~src/platform/settings"
import type { SettingsStore } from "~src/stores/settings-store"
import { useSettings } from "~src/stores/use-stores"

/** The settings with a way to change them that says when a change was not taken. */
export function useSetting(store: SettingsStore) {
  const { settings, status } = useSettings(store)
  const [refused, setRefused] = useState(false)
  async function change(wanted: SettingsChange): Promise<void> {
    const reply = await store.getState().change(wanted)
    setRefused(!reply.ok)
  }
  return {
    settings,
    status,
    /** Whether the last change was declined; what is shown is then still what is stored. */
    refused,
    change: (wanted: SettingsChange) => void change(wanted),
    set: (values: NonNullable<SettingsChange["set"]>) => void change({ set: values }),
  }
}
