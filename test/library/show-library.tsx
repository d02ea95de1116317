import { vi } from "vitest"
import { createStore } from "zustand/vanilla"
import { readInvitation } from "~src/interviews/invitation/read-invitation"
import { Library } from "~src/library/library"
import { makeDataFile } from "~src/platform/data-file"
import * as letterFiles from "~src/stores/letter-files"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySentNotesStore } from "~src/stores/memory-sent-notes-store"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"
import { createMemoryTemplatesStore } from "~src/stores/memory-templates-store"
import type { SetAsideState } from "~src/stores/set-aside-store"
import type { SyncProblems } from "~src/stores/sync-store"
import type { Rendered } from "~test/support/render"

const NOW = "2026-03-04T15:00:00Z"

/** The library at a place of it, over stores that keep nothing. */
export function showLibrary(page: Rendered, at: string) {
  location.hash = at
  const services = {
    interviews: createMemoryInterviewsStore([], () => NOW),
    settings: createMemorySettingsStore(),
    sentNotes: createMemorySentNotesStore(),
    templates: createMemoryTemplatesStore(() => NOW),
    setAside: createStore<SetAsideState>()(() => ({
      status: "ready" as const,
      entries: [],
      raw: async () => undefined,
      remove: async () => ({ ok: true as const }),
    })),
    sync: createStore<SyncProblems>()(() => ({ settings: "" as const, left: [], declined: false })),
    letterFiles,
    readInvitation: async (text: string) => readInvitation(text, { now: NOW, me: [] }),
    exportData: async (now: string) => makeDataFile({}, now),
    importData: vi.fn(async () => ({ ok: true as const })),
    deleteEverything: vi.fn(async () => ({ ok: true as const, isSyncEmpty: true })),
    now: () => NOW,
  }
  page.render(<Library services={services} />)
  return { ...services, settings: services.settings, stored: () => services.settings.getState().settings }
}
