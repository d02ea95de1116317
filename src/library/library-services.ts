import { createInterviewsStore, type InterviewsStore } from "~src/stores/interviews-store"
import { createSettingsStore, type SettingsStore } from "~src/stores/settings-store"

/** What the library page needs from the rest of the extension. */
export interface LibraryServices {
  readonly interviews: InterviewsStore
  readonly settings: SettingsStore
  /** The current time, ISO 8601. */
  now(): string
}

/** Those of the installed extension. */
export function createLibraryServices(): LibraryServices {
  return {
    interviews: createInterviewsStore(),
    settings: createSettingsStore(),
    now: () => new Date().toISOString(),
  }
}
