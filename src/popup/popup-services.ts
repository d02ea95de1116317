import { type Glance, readGlance } from "~src/platform/glance"
import { askToBeLetIn, isKeptOut } from "~src/platform/host-access"
import { logThrown } from "~src/platform/log"
import { glanceKey, readOne } from "~src/platform/storage"
import { openPage, openTab, ownVersion } from "~src/platform/tabs"
import { createInterviewsStore, type InterviewsStore } from "~src/stores/interviews-store"
import { createSentNotesStore, type SentNotesStore } from "~src/stores/sent-notes-store"
import { createSettingsStore, type SettingsStore } from "~src/stores/settings-store"

const LONGEST_FRAME_MS = 250

/** What the popup needs from the rest of the extension. */
export interface PopupServices {
  readonly interviews: InterviewsStore
  readonly settings: SettingsStore
  readonly sentNotes: SentNotesStore
  /** What is shown until everything is read; null where that is not worked out. Never rejects. */
  readonly glance: Promise<Glance | null>
  /** Whether the browser lets Afterword into the webmail, and the way to be let in. */
  readonly access: { readonly isKeptOut: typeof isKeptOut; readonly askToBeLetIn: typeof askToBeLetIn }
  /** The current time, ISO 8601. */
  now(): string
  openTab(url: string): Promise<void>
  openPractice(): Promise<void>
  /** Opens the library page, at the place named (`settings`, `reminders`, …). */
  openLibrary(at: string): Promise<void>
  /** Opens the page for a note by hand, at a place of `handwrittenPlace`. */
  openHandwritten(at: string): Promise<void>
}

/** Those of the installed extension. */
export function createPopupServices(): PopupServices {
  const now = () => new Date().toISOString()
  const settings = createSettingsStore()
  const glance = fetchGlance(now)
  // Taking hundreds of records over keeps the page busy: they come when there is something to look at.
  const start = glance.then((found) => (found ? painted() : undefined))
  return {
    interviews: createInterviewsStore(undefined, start),
    settings,
    sentNotes: createSentNotesStore(undefined, start),
    glance,
    access: { isKeptOut, askToBeLetIn },
    now,
    openTab,
    openPractice: () => openPage("welcome"),
    openLibrary: (at) => openPage("library", at),
    openHandwritten: (at) => openPage("handwritten", at),
  }
}

async function fetchGlance(now: () => string): Promise<Glance | null> {
  try {
    return readGlance(await readOne(glanceKey), now(), ownVersion())
  } catch (thrown) {
    logThrown("glance not read", thrown)
    return null
  }
}

/** Settles after the next frame; soon all the same where there are none, as in a tab behind another. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0))
    setTimeout(done, LONGEST_FRAME_MS)
  })
}
