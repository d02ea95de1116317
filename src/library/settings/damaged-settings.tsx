import { useState } from "react"
import type { LibraryPartProps } from "~src/library/library-tab"
import { say } from "~src/platform/i18n"
import { logThrown } from "~src/platform/log"
import { settingsKey } from "~src/platform/settings"
import { readOne } from "~src/platform/storage"
import { useSettings } from "~src/stores/use-stores"
import { saveCopy } from "~src/ui/save-copy"

/** Says that the stored settings cannot be read, and that nothing of them is lost. Nothing while they can. */
export function DamagedSettings({ services }: LibraryPartProps) {
  const { status } = useSettings(services.settings)
  const [copyRefused, setCopyRefused] = useState(false)
  if (status === "unavailable") return <p className="banner">{say("librarySettingsUnavailable")}</p>
  if (status !== "unreadable") return null

  async function copy(): Promise<void> {
    try {
      saveCopy("afterword-settings.json", await readOne(settingsKey))
      setCopyRefused(false)
    } catch (thrown) {
      logThrown("settings copy not saved", thrown)
      setCopyRefused(true)
    }
  }

  return (
    <div className="banner" data-damaged="settings">
      <p>{say("librarySettingsDamaged")}</p>
      {copyRefused ? <p className="problem">{say("popupNotDone")}</p> : null}
      <button type="button" className="btn soft" data-action="copy-settings" onClick={() => void copy()}>
        <span>{say("popupSaveCopy")}</span>
      </button>
    </div>
  )
}
