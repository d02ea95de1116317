import { say } from "~src/platform/i18n"
import { IconFileUp, IconLock } from "~src/ui/icons"

interface EmptyStateProps {
  readonly onAdd: () => void
  /** Leads to where a calendar invitation can be picked or dropped: a popup closes as soon as one looks elsewhere for the file. */
  readonly onInvitation: () => void
}

/** The popup before the first interview. */
export function EmptyState({ onAdd, onInvitation }: EmptyStateProps) {
  return (
    <section className="empty">
      <svg className="art" viewBox="0 0 120 84" aria-hidden="true">
        <rect className="sheet" x="14" y="8" width="92" height="68" rx="8" />
        <path className="lines" d="M28 26h34M28 38h60M28 50h46" />
        <path className="caret" d="M80 60.5 84.6 50l4.6 10.5" />
        <circle className="stop" cx="93.6" cy="60" r="1.9" />
      </svg>
      <h2>{say("popupEmptyTitle")}</h2>
      <p>{say("popupEmptyLine")}</p>
      <button type="button" className="btn fill lg" data-action="add" onClick={onAdd}>
        <span>{say("popupAddFirst")}</span>
      </button>
      <button type="button" className="dz" data-action="add-ics" onClick={onInvitation}>
        <IconFileUp className="i" aria-hidden="true" />
        <span>{say("popupFromInvitation")}</span>
      </button>
      <p className="tiny">
        <IconLock className="i s" aria-hidden="true" />
        {say("popupPrivate")}
      </p>
    </section>
  )
}
