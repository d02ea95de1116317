import { createInterviewsStore, type InterviewsStore } from "~src/stores/interviews-store"
import { createSentNotesStore, type SentNotesStore } from "~src/stores/sent-notes-store"
import { createSettingsStore, type SettingsStore } from "~src/stores/settings-store"
import { createTemplatesStore, type TemplatesStore } from "~src/stores/templates-store"

/** What the page for a note by hand needs from the rest of the extension. */
export interface HandwrittenServices {
  readonly interviews: InterviewsStore
  readonly settings: SettingsStore
  readonly sentNotes: SentNotesStore
  readonly templates: TemplatesStore
  /** The current time, ISO 8601. */
  now(): string
  print(): void
}

/** Those of the installed extension. */
export function createHandwrittenServices(): HandwrittenServices {
  return {
    interviews: createInterviewsStore(),
    settings: createSettingsStore(),
    sentNotes: createSentNotesStore(),
    templates: createTemplatesStore(),
    now: () => new Date().toISOString(),
    print: () => window.print(),
  }
}
