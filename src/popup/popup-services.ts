import { openPage, openTab } from "~src/platform/tabs"
import { createInterviewsStore, type InterviewsStore } from "~src/stores/interviews-store"
import { createSentNotesStore, type SentNotesStore } from "~src/stores/sent-notes-store"
import { createSettingsStore, type SettingsStore } from "~src/stores/settings-store"

/** What the popup needs from the rest of the extension. */
export interface PopupServices {
  readonly interviews: InterviewsStore
  readonly settings: SettingsStore
  readonly sentNotes: SentNotesStore
  /** The current time, ISO 8601. */
  now(): string
  openTab(url: string): Promise<void>
  openPractice(): Promise<void>
  /** Opens the library page, at the place named (`settings`, `reminders`, …). */
  openLibrary(at: string): Promise<void>
}

/** Those of the installed extension. */
export function createPopupServices(): PopupServices {
  return {
    interviews: createInterviewsStore(),
    settings: createSettingsStore(),
    sentNotes: createSentNotesStore(),
    now: () => new Date().toISOString(),
    openTab,
    openPractice: () => openPage("welcome"),
    openLibrary: (at) => openPage("library", at),
  }
}
