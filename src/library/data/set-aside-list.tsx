import { useState } from "react"
import { useStore } from "zustand"
import type { LibraryPartProps } from "~src/library/library-tab"
import { say, sayCount } from "~src/platform/i18n"
import { logThrown } from "~src/platform/log"
import type { SetAside } from "~src/stores/set-aside-store"
import { saveCopy } from "~src/ui/save-copy"

/** What is stored and cannot be read: each can be copied out, and stays until the person removes it. */
export function SetAsideList({ services }: LibraryPartProps) {
  const { entries, raw, remove } = useStore(services.setAside)
  const [refused, setRefused] = useState(false)
  if (entries.length === 0) return null

  async function copy({ key }: SetAside): Promise<void> {
    try {
      saveCopy(`afterword-${key}.json`, await raw(key))
      setRefused(false)
    } catch (thrown) {
      logThrown("copy not saved", thrown)
      setRefused(true)
    }
  }

  return (
    <div className="banner" data-set-aside="">
      <p>{sayCount("librarySetAside", entries.length)}</p>
      {refused ? <p className="problem">{say("popupNotDone")}</p> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            <code>{entry.key}</code>
            <button type="button" className="link" onClick={() => void copy(entry)}>
              {say("popupSaveCopy")}
            </button>
            <button
              type="button"
              className="link"
              data-action="remove-set-aside"
              onClick={() => void remove(entry.key).then((reply) => setRefused(!reply.ok))}
            >
              {say("popupRemoveUnreadable")}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
