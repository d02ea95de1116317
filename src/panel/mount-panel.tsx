import { createRoot } from "react-dom/client"
import { Panel } from "~src/panel/panel"
import { createPanelHost } from "~src/panel/panel-host"
import { keepPlaced } from "~src/panel/place/keep-placed"
import { guardSending } from "~src/panel/send-guard/guard-sending"
import { noteSendings } from "~src/panel/sent/note-sendings"
import type { PanelServices } from "~src/panel/services"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider } from "~src/panel/session-context"
import type { ComposeView } from "~src/webmail/compose-view"

export interface MountedPanel {
  readonly session: DraftSession
  /** The `<afterword-panel>` element. */
  readonly element: HTMLElement
  /** Moves focus to the top of the open panel. */
  focus(): void
}

/** Gives the compose window of `view` its panel, until the window closes. */
export function mountPanel(view: ComposeView, services: PanelServices): MountedPanel {
  const { element, container, asides } = createPanelHost(view)
  const session = openDraftSession(view, services)
  guardSending(session, asides)
  noteSendings(session)
  const root = createRoot(container)
  const place = keepPlaced(view, element, () => session.store.getState().open)

  const show = () => {
    describe(element, session)
    place()
  }
  root.render(
    <SessionProvider value={session}>
      <Panel onRendered={place} />
    </SessionProvider>,
  )
  show()
  const unsubscribe = session.store.subscribe(show)
  view.signal.addEventListener(
    "abort",
    () => {
      unsubscribe()
      root.unmount()
    },
    { once: true },
  )
  return { session, element, focus: () => container.querySelector<HTMLElement>(".panel")?.focus() }
}

/** Keeps the host's attributes true: other programs, and our tests, read them. */
function describe(element: HTMLElement, { store, view }: DraftSession): void {
  const { open, review } = store.getState()
  element.dataset.state = review === null ? "unrecognised" : open ? "open" : "pill"
  setOrDrop(element, "noteKind", review?.noteKind)
  setOrDrop(element, "verdict", review?.verdict)
  element.style.colorScheme = view.colorScheme()
}

function setOrDrop(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete element.dataset[name]
  else element.dataset[name] = value
}
