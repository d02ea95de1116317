import type { MountedPanel } from "~src/panel/mount-panel"
import { toggleOpen } from "~src/panel/session/session-edits"
import type { PanelCommand } from "~src/platform/panel-keys"

/** The panels of one page, so that a key finds the right one. */
export interface LivePanels {
  add(panel: MountedPanel): void
  /**
   * Does what a key asks of the panel of the compose window in use. `toggle-panel`: opens it and moves focus into it; from
   * inside it, closes it again. `open-write`: opens its sections, with focus where they are looked for.
   */
  obey(command: PanelCommand): void
  /** The panel of the compose window in use, if there is any. */
  current(): MountedPanel | undefined
}

export function createLivePanels(): LivePanels {
  const panels = new Set<MountedPanel>()
  const current = () => currentOf([...panels])
  return {
    current,
    add(panel) {
      panels.add(panel)
      panel.session.view.signal.addEventListener("abort", () => panels.delete(panel), { once: true })
    },
    obey(command) {
      const panel = current()
      if (panel === undefined) return
      if (command === "open-write") openWrite(panel)
      else toggle(panel)
    },
  }
}

function toggle(panel: MountedPanel): void {
  const { session, element } = panel
  const hadFocus = element.ownerDocument.activeElement === element
  const isOpen = session.store.getState().open
  if (!isOpen || hadFocus) toggleOpen(session, true)
  else panel.focus()
}

function openWrite({ session, element }: MountedPanel): void {
  session.store.setState({ tab: "write" })
  if (!session.store.getState().open) toggleOpen(session, true)
  else session.decide({ takesFocus: true })
  // Where the tab was shown already, nothing appears that could take the focus by itself.
  element.shadowRoot?.querySelector<HTMLElement>('[data-field="find-section"]')?.focus()
}

/** The one with focus inside it or its compose window, else the one opened last. */
function currentOf(panels: readonly MountedPanel[]): MountedPanel | undefined {
  const inUse = panels.find(({ element, session }) => {
    const { activeElement } = element.ownerDocument
    return activeElement === element || session.view.root.contains(activeElement)
  })
  return inUse ?? panels.at(-1)
}
