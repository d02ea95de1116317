import { useEffect, useRef, useState } from "react"
import { say } from "~src/platform/i18n"
import { EditView } from "~src/popup/edit-view"
import { interviewActions } from "~src/popup/interview-actions"
import { InterviewView } from "~src/popup/interview-view"
import { ListView } from "~src/popup/list-view"
import { PopupFoot } from "~src/popup/popup-foot"
import type { PopupServices } from "~src/popup/popup-services"
import { useComposing } from "~src/popup/use-composing"
import { type OverviewNow, useOverview } from "~src/popup/use-overview"
import { AppMark } from "~src/ui/app-mark"
import { IconButton } from "~src/ui/icon-button"
import { IconSettings } from "~src/ui/icons"
import { UndoToast } from "~src/ui/undo-toast"
import { useUndoing } from "~src/ui/use-undoing"

/** What stands in the popup: the list, one interview, or the form of one (null for a new one). */
type View =
  | { readonly at: "list" }
  | { readonly at: "interview"; readonly id: string }
  | { readonly at: "form"; readonly id: string | null }

/** The toolbar popup: what is due, every interview, and one click to a note for each person met. */
export function Popup({ services }: { readonly services: PopupServices }) {
  const overview = useOverview(services)
  // Everything is drawn once, with what is known then.
  return overview.isAsking ? null : <PopupBody services={services} overview={overview} />
}

interface PopupBodyProps {
  readonly services: PopupServices
  readonly overview: OverviewNow
}

function PopupBody({ services, overview }: PopupBodyProps) {
  const { records } = overview
  const [view, setView] = useState<View>({ at: "list" })
  const composing = useComposing(services)
  const undoing = useUndoing()
  const actions = interviewActions(services, undoing)
  const shown = view.at === "list" ? undefined : records.find(({ id }) => id === view.id)
  const toList = () => setView({ at: "list" })
  const root = useFocusKept(view, undoing.done)

  const remove = (id: string) => {
    toList()
    actions.remove(id)
  }

  return (
    <div className="aw popup" ref={root}>
      <PopupHead onSettings={() => void services.openLibrary("settings")} />
      {view.at === "form" ? (
        <EditView
          services={services}
          record={shown ?? null}
          newest={records[0]}
          onDone={() => setView(shown ? { at: "interview", id: shown.id } : { at: "list" })}
          onRemove={remove}
        />
      ) : view.at === "interview" && shown ? (
        <InterviewView
          key={shown.id}
          services={services}
          record={shown}
          overview={overview}
          actions={actions}
          composing={composing}
          onBack={toList}
          onEdit={() => setView({ at: "form", id: shown.id })}
          onRemove={() => remove(shown.id)}
        />
      ) : (
        <ListView
          services={services}
          overview={overview}
          actions={actions}
          composing={composing}
          onAdd={() => setView({ at: "form", id: null })}
          onOpen={(id) => setView({ at: "interview", id })}
        />
      )}
      <UndoToast undoing={undoing} />
      {view.at === "form" ? null : (
        <PopupFoot
          composing={composing}
          onAdd={records.length > 0 ? () => setView({ at: "form", id: null }) : undefined}
          onPractice={() => void services.openPractice()}
        />
      )}
    </div>
  )
}

/** What had focus is gone after a change of view or a removal: it goes to the main part then. */
function useFocusKept(view: View, done: unknown) {
  const root = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when these change, whatever they are
  useEffect(() => {
    if (document.activeElement === document.body) root.current?.querySelector<HTMLElement>("main")?.focus()
  }, [view, done])
  return root
}

function PopupHead({ onSettings }: { readonly onSettings: () => void }) {
  return (
    <header className="ph">
      <AppMark size={18} />
      <h1>{say("appName")}</h1>
      <span className="sp" />
      <IconButton
        sign={IconSettings}
        action="settings"
        label={say("openLibrary")}
        hasTip
        onClick={onSettings}
      />
    </header>
  )
}
