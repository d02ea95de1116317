import type { MountedPanel } from "~src/panel/mount-panel"
import { toggleOpen } from "~src/panel/session/session-edits"

/** The panels of one page, so that a key finds the right one. */
export interface LivePanels {
  add(panel: MountedPanel): void
  /** Opens the panel of the compose window in use and moves focus into it; from inside it, closes it again. */
  toggleCurrent(): void
}

export function createLivePanels(): LivePanels {
  const panels = new Set<MountedPanel>()
  return {
    add(panel) {
      panels.add(panel)
      panel.session.view.signal.addEventListener("abort", () => panels.delete(panel), { once: true })
    },
    toggleCurrent() {
      const panel = currentOf([...panels])
      if (panel === undefined) return
      const { session, element } = panel
      const hadFocus = element.ownerDocument.activeElement === element
      const isOpen = session.store.getState().open
      if (!isOpen || hadFocus) toggleOpen(session, true)
      else panel.focus()
    },
  }
}

/** The one with focus inside it or its compose window, else the one opened last. */
function currentOf(panels: readonly MountedPanel[]): MountedPanel | undefined {
  const inUse = panels.find(({ element, session }) => {
    const { activeElement } = element.ownerDocument
    return activeElement === element || session.view.root.contains(activeElement)
  })
  return inUse ?? panels.at(-1)
}
