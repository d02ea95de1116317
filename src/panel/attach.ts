import { askLanguage } from "~src/panel/ask-language"
import { createLivePanels, type LivePanels } from "~src/panel/live-panels"
import { createHealthLog } from "~src/panel/log-health"
import { mountPanel } from "~src/panel/mount-panel"
import { prepareInIdleTime } from "~src/panel/prepare-in-idle-time"
import { createProofreaderClient } from "~src/panel/proofreader-client"
import type { PanelServices } from "~src/panel/services"
import { showUpdated } from "~src/panel/show-updated"
import { isInvalidated, onInvalidated } from "~src/platform/lifecycle"
import { logThrown } from "~src/platform/log"
import { onPanelKey } from "~src/platform/panel-keys"
import { createInterviewsStore } from "~src/stores/interviews-store"
import { createSentNotesStore } from "~src/stores/sent-notes-store"
import { createSettingsStore } from "~src/stores/settings-store"
import { createTemplatesStore } from "~src/stores/templates-store"
import { learnUpdated } from "~src/ui/say-updated"
import type { ComposeView } from "~src/webmail/compose-view"
import { pageHost } from "~src/webmail/finder-for"
import { adapterFor } from "~src/webmail/index"
import { observeComposes } from "~src/webmail/observe-composes"

/**
 * Gives every compose window of this webmail its panel, those already open too. This file is the entry of the panel's own
 * module (scripts/build-panel.mjs), which src/watcher loads when somebody begins to write. They go when `signal` aborts; where
 * the extension itself has gone while somebody writes, one line says so.
 */
export function attach(signal: AbortSignal): void {
  if (signal.aborted) return
  const adapter = adapterFor(pageHost())
  const life = new AbortController()
  signal.addEventListener("abort", () => life.abort(), { once: true, signal: life.signal })
  const panels = createLivePanels()
  // After an update this script takes its panels away; it never reloads the tab.
  const forget = onInvalidated(() => {
    const last = panels.current()
    const box = last?.element.getBoundingClientRect()
    life.abort()
    if (!last || !box) return
    showUpdated({ root: last.session.view.root, box, colorScheme: last.element.style.colorScheme })
  })
  life.signal.addEventListener("abort", forget, { once: true })
  onPanelKey((command) => panels.obey(command), life.signal)
  const logHealth = createHealthLog()
  let services: PanelServices | null = null
  observeComposes(document, [adapter], life.signal, (view) => {
    // Updated since the last mail was closed: nothing of ours would work beside this one.
    if (isInvalidated()) {
      const { root } = view
      return showUpdated({ root, box: cornerOf(root), colorScheme: view.colorScheme() })
    }
    // Nothing is read from storage until somebody composes.
    if (services === null) prepareInIdleTime(life.signal)
    services ??= createServices(life.signal)
    learnUpdated()
    mountSafely(view, services, panels)
    // A message that was under way when the extension was updated is never answered, so that nothing else would tell.
    view.onChange(() => void isInvalidated())
    logHealth(view)
  })
}

/** The lower right corner of a compose window that has no panel. */
function cornerOf(root: HTMLElement): DOMRectReadOnly {
  const { right, bottom } = root.getBoundingClientRect()
  return new DOMRectReadOnly(right, bottom, 0, 0)
}

function createServices(signal: AbortSignal): PanelServices {
  return {
    interviews: createInterviewsStore(signal),
    settings: createSettingsStore(signal),
    sentNotes: createSentNotesStore(signal),
    templates: createTemplatesStore(signal),
    proofreader: createProofreaderClient(),
    findLanguage: askLanguage,
    now: () => new Date().toISOString(),
  }
}

/** Whatever goes wrong in a panel, the mail goes on without it. */
function mountSafely(view: ComposeView, services: PanelServices, panels: LivePanels): void {
  try {
    panels.add(mountPanel(view, services))
  } catch (thrown) {
    logThrown("panel not mounted", thrown)
  }
}
