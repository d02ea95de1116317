import { createRoot } from "react-dom/client"
import { Panel } from "~src/panel/panel"
import { createPanelHost } from "~src/panel/panel-host"
import { keepPlaced } from "~src/panel/place/keep-placed"
import { guardSending } from "~src/panel/send-guard/guard-sending"
import { noteSendings } from "~src/panel/sent/note-sendings"
import type { PanelServices } from "~src/panel/services"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { followShorthands } from "~src/panel/session/expand-shorthand"
import type { SessionState } from "~src/panel/session/session-state"
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
  followShorthands(session)
  const root = createRoot(container)
  const { place, followText } = keepPlaced(view, element, () => session.store.getState().open)

  const show = () => {
    describe(element, session)
    followScheme(element, view)
    place()
  }
  const showChange = (now: SessionState, before: SessionState) => {
    // An answer of the proofreader neither moves the caret nor changes how large the panel is.
    if (now.open !== before.open || isRead(now) !== isRead(before)) return show()
    if (now.review !== before.review) describe(element, session)
    if (now.snapshot !== before.snapshot) followText()
  }
  root.render(
    <SessionProvider value={session}>
      <Panel onRendered={place} />
    </SessionProvider>,
  )
  show()
  // A webmail changes its theme while the window is open; asking for the colours with every pause would take longer than placing.
  const onTheme = () => followScheme(element, view)
  view.root.addEventListener("focusin", onTheme, { passive: true, signal: view.signal })
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", onTheme, { signal: view.signal })
  const unsubscribe = session.store.subscribe(showChange)
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

const isRead = ({ snapshot }: SessionState): boolean => snapshot !== null

/** Keeps the host's attributes true: other programs, and our tests, read them. */
function describe(element: HTMLElement, { store }: DraftSession): void {
  const { open, review } = store.getState()
  setOrDrop(element, "state", review === null ? "unrecognised" : open ? "open" : "pill")
  setOrDrop(element, "noteKind", review?.noteKind)
  setOrDrop(element, "verdict", review?.verdict)
}

function followScheme(element: HTMLElement, view: ComposeView): void {
  const scheme = view.colorScheme()
  if (element.style.colorScheme !== scheme) element.style.colorScheme = scheme
}

/** Nothing is written that stands there already: each write is a change of the page to whoever watches it. */
function setOrDrop(element: HTMLElement, name: string, value: string | undefined): void {
  if (element.dataset[name] === value) return
  if (value === undefined) delete element.dataset[name]
  else element.dataset[name] = value
}
