import { askLanguage } from "~src/panel/ask-language"
import { createLivePanels } from "~src/panel/live-panels"
import { mountPanel } from "~src/panel/mount-panel"
import { createProofreaderClient } from "~src/panel/proofreader-client"
import type { PanelServices } from "~src/panel/services"
import { makeRecord } from "~src/platform/interview-record"
import { onPanelKey } from "~src/platform/panel-keys"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySentNotesStore } from "~src/stores/memory-sent-notes-store"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"
import { createMemoryTemplatesStore } from "~src/stores/memory-templates-store"
import { adapterFor } from "~src/webmail/index"
import { observeComposes } from "~src/webmail/observe-composes"
import { practiceInterview } from "~src/welcome/practice-note"

/** Gives the practice window of this page its panel, open, until `signal` aborts. Nothing done in it is kept. */
export function startPractice(signal: AbortSignal): void {
  const services = createPracticeServices()
  const panels = createLivePanels()
  onPanelKey((command) => panels.obey(command), signal)
  observeComposes(document, [adapterFor(location.hostname)], signal, (view) => {
    const mounted = mountPanel(view, services)
    panels.add(mounted)
    mounted.session.decide({ open: true })
  })
}

function createPracticeServices(): PanelServices {
  const now = () => new Date().toISOString()
  const record = makeRecord("practice", practiceInterview(now()), null, now())
  return {
    interviews: createMemoryInterviewsStore([record], now),
    settings: createMemorySettingsStore(),
    sentNotes: createMemorySentNotesStore(),
    templates: createMemoryTemplatesStore(now),
    proofreader: createProofreaderClient(),
    findLanguage: askLanguage,
    now,
  }
}
