import { useEffect, useRef, useState } from "react"
import { say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { EditView } from "~src/popup/edit-view"
import { EmptyState } from "~src/popup/empty-state"
import { InterviewList } from "~src/popup/interview-list"
import { PopupFoot } from "~src/popup/popup-foot"
import type { PopupServices } from "~src/popup/popup-services"
import { UndoToast } from "~src/popup/undo-toast"
import { UnreadableNotice } from "~src/popup/unreadable-notice"
import { useComposing } from "~src/popup/use-composing"
import { useRemoving } from "~src/popup/use-removing"
import { useInterviews } from "~src/stores/use-stores"
import { AppMark } from "~src/ui/app-mark"
import { IconSettings } from "~src/ui/icons"

/** What stands in the popup: the interviews, or the form of one of them (null for a new one). */
type View = { readonly at: "list" } | { readonly at: "form"; readonly record: InterviewRecord | null }

/** The toolbar popup: every interview, and one click to a note for each person met. */
export function Popup({ services }: { readonly services: PopupServices }) {
  const { status, records, unreadable } = useInterviews(services.interviews)
  const [view, setView] = useState<View>({ at: "list" })
  const composing = useComposing(services)
  const removing = useRemoving(services.interviews)
  const main = useRef<HTMLElement>(null)
  const toList = () => setView({ at: "list" })

  // What had focus is gone after a change of view or a removal.
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when these change, whatever they are
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus()
  }, [view, removing.removed])

  function remove(id: string): void {
    toList()
    void removing.remove(id)
  }

  return (
    <div className="aw popup">
      <header className="ph">
        <AppMark size={18} />
        <h1>{say("appName")}</h1>
        <span className="sp" />
        <button
          type="button"
          className="ib"
          data-action="settings"
          aria-label={say("openLibrary")}
          title={say("openLibrary")}
          onClick={() => void services.openLibrary("settings")}
        >
          <IconSettings className="i" aria-hidden="true" />
        </button>
      </header>
      {view.at === "form" ? (
        <EditView services={services} record={view.record} onDone={toList} onRemove={remove} />
      ) : (
        <>
          <main className="pmain" ref={main} tabIndex={-1}>
            {status === "unavailable" ? <p className="pnote">{say("interviewUnavailable")}</p> : null}
            <UnreadableNotice services={services} unreadable={unreadable} onRemove={remove} />
            {status === "ready" && records.length === 0 ? (
              <EmptyState onAdd={() => setView({ at: "form", record: null })} />
            ) : (
              <InterviewList
                records={records}
                now={services.now()}
                composing={composing}
                onEdit={(record) => setView({ at: "form", record })}
                onRemove={remove}
              />
            )}
          </main>
          <UndoToast removing={removing} />
          <PopupFoot
            composing={composing}
            onAdd={records.length > 0 ? () => setView({ at: "form", record: null }) : undefined}
            onPractice={() => void services.openPractice()}
          />
        </>
      )}
    </div>
  )
}
