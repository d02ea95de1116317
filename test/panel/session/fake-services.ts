import { createStore } from "zustand/vanilla"
import type { Finding } from "~src/draft/finding"
import type { Interview } from "~src/interviews/interview"
import type { PanelServices } from "~src/panel/services"
import type { SpellingRequest } from "~src/panel/spelling-service"
import { type InterviewRecord, makeRecord } from "~src/platform/interview-record"
import { changeSettings, defaultSettings } from "~src/platform/settings"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySentNotesStore } from "~src/stores/memory-sent-notes-store"
import { createMemoryTemplatesStore } from "~src/stores/memory-templates-store"
import type { SettingsState } from "~src/stores/settings-store"

const NOW = "2026-03-04T15:00:00Z"

/** What the fake proofreader was asked, and the way to answer it. */
export interface Asked extends SpellingRequest {
  answer(findings: readonly Finding[]): void
  /** The engine cannot start. */
  fail(): void
  /** The background was stopped before it answered. */
  lose(): void
}

export interface FakeServices extends PanelServices {
  readonly asked: Asked[]
  readonly warmedUp: () => number
}

/** An interview with Mira Castellano of Halden Robotics. */
export const interview: Interview = {
  company: "Halden Robotics",
  role: "Field Engineer",
  at: "2026-03-03T14:00:00Z",
  channel: "video",
  interviewers: [
    {
      name: "Mira Castellano",
      email: "mira@halden.example",
      title: "Head of Service",
      topics: ["the spare-part depot in Turin"],
      concern: "",
    },
  ],
  strengths: ["two winters of on-call work"],
  promisedBy: "",
  me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
}

export function recordOf(id: string, held: Interview = interview): InterviewRecord {
  return makeRecord(id, held, null, NOW)
}

/** Services that live in memory; the proofreader answers when the test says so. */
export function fakeServices(records: readonly InterviewRecord[] = []): FakeServices {
  const asked: Asked[] = []
  let warmedUp = 0
  const settings = createStore<SettingsState>()((set, get) => ({
    status: "ready",
    settings: defaultSettings,
    async change(change) {
      set({ settings: changeSettings(get().settings, change) })
      return { ok: true }
    },
  }))
  return {
    asked,
    interviews: createMemoryInterviewsStore(records, () => NOW),
    settings,
    sentNotes: createMemorySentNotesStore(),
    templates: createMemoryTemplatesStore(() => NOW),
    findLanguage: async (text) => (/[äöüß]/.test(text) ? "de" : null),
    now: () => NOW,
    warmedUp: () => warmedUp,
    proofreader: {
      async warmUp() {
        warmedUp += 1
      },
      proofread: (request) =>
        new Promise((resolve, reject) => {
          asked.push({
            ...request,
            answer: resolve,
            fail: () => resolve("no-engine"),
            lose: () => reject(new Error("The message port closed.")),
          })
        }),
    },
  }
}
