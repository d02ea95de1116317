import { useState } from "react"
import { say } from "~src/platform/i18n"
import type { UnreadableRecord } from "~src/platform/interview-record"
import { logThrown } from "~src/platform/log"
import type { PopupServices } from "~src/popup/popup-services"
import { saveCopy } from "~src/ui/save-copy"

interface UnreadableNoticeProps {
  readonly services: PopupServices
  readonly unreadable: readonly UnreadableRecord[]
  readonly onRemove: (id: string) => void
}

/** Says which stored interviews cannot be read. Each stays as it is until the person decides. */
export function UnreadableNotice({ services, unreadable, onRemove }: UnreadableNoticeProps) {
  if (unreadable.length === 0) return null
  return (
    <ul className="unreadable" aria-label={say("popupUnreadableList")}>
      {unreadable.map((record) => (
        <UnreadableItem
          key={record.key}
          services={services}
          record={record}
          onRemove={() => onRemove(record.id)}
        />
      ))}
    </ul>
  )
}

function UnreadableItem(props: {
  readonly services: PopupServices
  readonly record: UnreadableRecord
  readonly onRemove: () => void
}) {
  const { services, record, onRemove } = props
  const [copyRefused, setCopyRefused] = useState(false)

  async function copy(): Promise<void> {
    try {
      saveCopy(`afterword-${record.id}.json`, await services.interviews.getState().raw(record))
      setCopyRefused(false)
    } catch (thrown) {
      logThrown("copy not saved", thrown)
      setCopyRefused(true)
    }
  }

  return (
    <li data-unreadable={record.id}>
      <p>{say(record.reason === "newer" ? "popupUnreadableNewer" : "popupUnreadableDamaged")}</p>
      {copyRefused ? <p className="problem">{say("popupNotDone")}</p> : null}
      <div className="acts">
        <button type="button" className="btn soft" data-action="save-copy" onClick={() => void copy()}>
          <span>{say("popupSaveCopy")}</span>
        </button>
        <button type="button" className="btn text" data-action="remove-unreadable" onClick={onRemove}>
          <span>{say("popupRemoveUnreadable")}</span>
        </button>
      </div>
    </li>
  )
}
