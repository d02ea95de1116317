import { createStore, type StoreApi } from "zustand/vanilla"
import { logThrown } from "~src/platform/log"
import { readAll } from "~src/platform/storage"
import { readSyncState, type SyncState, syncStateKey } from "~src/platform/sync-state"
import type { NoRoom } from "~src/platform/synced-templates"
import { templatesIn } from "~src/platform/template-record"
import { readTemplateSyncState, templateSyncKey } from "~src/platform/template-sync-state"
import { followStored } from "~src/stores/follow-stored"

/** An own letter or section that stays on this machine. */
export interface LeftHere {
  readonly id: string
  readonly title: string
  readonly why: NoRoom
}

/** What keeps settings and own letters from following the person. */
export interface SyncProblems {
  /** Why the settings stay here, or "". */
  readonly settings: SyncState["problem"]
  readonly left: readonly LeftHere[]
  /** Whether the browser declined to take letters and sections the last time. */
  readonly declined: boolean
}

export type SyncStore = StoreApi<SyncProblems>

const NONE: SyncProblems = { settings: "", left: [], declined: false }

/** What keeps things from travelling, followed live until `signal` aborts. */
export function createSyncStore(signal: AbortSignal = new AbortController().signal): SyncStore {
  return createStore<SyncProblems>()((set) => {
    void followStored({
      concerns: (key) => key === syncStateKey || key === templateSyncKey,
      load: readAll,
      apply: (stored) => set(problemsIn(stored)),
      fail: (thrown) => logThrown("sync state not read", thrown),
      signal,
    })
    return NONE
  })
}

function problemsIn(stored: Readonly<Record<string, unknown>>): SyncProblems {
  const templates = readTemplateSyncState(stored[templateSyncKey])
  const left = templatesIn(stored).flatMap(({ id, title }) => {
    const why = templates?.left[id]
    return why === undefined ? [] : [{ id, title, why }]
  })
  return {
    settings: readSyncState(stored[syncStateKey])?.problem ?? "",
    left,
    declined: templates?.declined ?? false,
  }
}
