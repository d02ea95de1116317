import type { SpellingService } from "~src/panel/spelling-service"
import type { InterviewsStore } from "~src/stores/interviews-store"
import type { SentNotesStore } from "~src/stores/sent-notes-store"
import type { SettingsStore } from "~src/stores/settings-store"
import type { TemplatesStore } from "~src/stores/templates-store"

/** What a panel needs from the rest of the extension. The welcome page hands in stores that keep nothing. */
export interface PanelServices {
  readonly interviews: InterviewsStore
  readonly settings: SettingsStore
  readonly sentNotes: SentNotesStore
  /** Every letter and section on offer. */
  readonly templates: TemplatesStore
  readonly proofreader: SpellingService
  /** Which language a text is in, as an ISO 639-1 code; null for English, and where nobody can tell. */
  findLanguage(text: string): Promise<string | null>
  /** The current time, ISO 8601. */
  now(): string
}
