import type { InvitationReading } from "~src/interviews/invitation/invitation"
import { request } from "~src/platform/messages"
import { createInterviewsStore, type InterviewsStore } from "~src/stores/interviews-store"
import * as letterFiles from "~src/stores/letter-files"
import { createSentNotesStore, type SentNotesStore } from "~src/stores/sent-notes-store"
import { createSetAsideStore, type SetAsideStore } from "~src/stores/set-aside-store"
import { createSettingsStore, type SettingsStore } from "~src/stores/settings-store"
import { deleteEverything, exportData, importData } from "~src/stores/stored-data"
import { createSyncStore, type SyncStore } from "~src/stores/sync-store"
import { createTemplatesStore, type TemplatesStore } from "~src/stores/templates-store"

/** What the library page needs from the rest of the extension. */
export interface LibraryServices {
  readonly interviews: InterviewsStore
  readonly settings: SettingsStore
  readonly sentNotes: SentNotesStore
  readonly templates: TemplatesStore
  readonly setAside: SetAsideStore
  readonly sync: SyncStore
  /** Takes letters and packs from files, and takes them back. */
  readonly letterFiles: typeof letterFiles
  /** Reads the text of a calendar file. Rejects when the background does not answer. */
  readInvitation(text: string): Promise<InvitationReading>
  readonly exportData: typeof exportData
  readonly importData: typeof importData
  readonly deleteEverything: typeof deleteEverything
  /** The current time, ISO 8601. */
  now(): string
}

/** Those of the installed extension. */
export function createLibraryServices(): LibraryServices {
  return {
    interviews: createInterviewsStore(),
    settings: createSettingsStore(),
    sentNotes: createSentNotesStore(),
    templates: createTemplatesStore(),
    setAside: createSetAsideStore(),
    sync: createSyncStore(),
    letterFiles,
    readInvitation: (text) => request({ kind: "read-invitation", text }),
    exportData,
    importData,
    deleteEverything,
    now: () => new Date().toISOString(),
  }
}
