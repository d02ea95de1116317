import type { StoreApi } from "zustand/vanilla"
import { createStore } from "zustand/vanilla"
import type { Interview } from "~src/interviews/interview"
import type { ProgressChange } from "~src/interviews/progress"
import { type InterviewRecord, isInterviewKey, type UnreadableRecord } from "~src/platform/interview-record"
import { log, logThrown } from "~src/platform/log"
import type { Refusal, RequestOf } from "~src/platform/protocol"
import { readAll, readOne } from "~src/platform/storage"
import { readInterviews, type StoredInterviews } from "~src/platform/stored-records"
import { askBackground as ask } from "~src/stores/ask-background"
import { followStored } from "~src/stores/follow-stored"

/** What a removal took away; give it to `restore` to have it back. */
export interface Removed {
  readonly id: string
  readonly removed: RequestOf<"restore-interview">["removed"]
}

export type SaveResult = { readonly ok: true; readonly id: string } | Refusal
export type RemoveResult = { readonly ok: true; readonly undo: Removed } | Refusal
export type RestoreResult = { readonly ok: true } | Refusal

export interface InterviewsState {
  /** `unavailable`: the browser does not let us read what is stored. */
  readonly status: "loading" | "ready" | "unavailable"
  /** Latest interview first. */
  readonly records: readonly InterviewRecord[]
  readonly unreadable: readonly UnreadableRecord[]
  /**
   * Saves under a new id where `id` is null. When it resolves `records` hold the change. With `base`, what the editing
   * began with, what another window changed since is kept, or refused as `conflict`. Never rejects.
   */
  save(id: string | null, interview: Interview, base?: Interview): Promise<SaveResult>
  /** Changes what happened since the interview: status, who was thanked, what was put off. Never rejects. */
  changeProgress(id: string, change: ProgressChange): Promise<RestoreResult>
  /** Removes a record, readable or not, and the notes sent after it. Never rejects. */
  remove(id: string): Promise<RemoveResult>
  restore(removed: Removed): Promise<RestoreResult>
  /** What lies under the key of an unreadable record, as it is, for a copy. Rejects when it cannot be fetched. */
  raw(unreadable: UnreadableRecord): Promise<unknown>
}

export type InterviewsStore = StoreApi<InterviewsState>

/**
 * The stored interviews, followed live until `signal` aborts, from when `start` settles on. Changes go through the
 * background, the only writer.
 */
export function createInterviewsStore(
  signal: AbortSignal = new AbortController().signal,
  start?: Promise<unknown>,
): InterviewsStore {
  const store = createStore<InterviewsState>()((set) => {
    const reload = followStored({
      concerns: isInterviewKey,
      load: readAll,
      apply: (stored) => set({ status: "ready", ...sortOut(stored) }),
      fail: (thrown) => {
        logThrown("interviews not read", thrown)
        set({ status: "unavailable" })
      },
      signal,
      ...(start ? { start } : {}),
    })
    return { status: "loading", records: [], unreadable: [], ...actions(reload) }
  })
  return store
}

type Action = "save" | "changeProgress" | "remove" | "restore" | "raw"

function actions(reload: () => Promise<void>): Pick<InterviewsState, Action> {
  return {
    async save(id, interview, base) {
      const under = id ?? crypto.randomUUID()
      const reply = await ask({ kind: "save-interview", id: under, interview, ...(base ? { base } : {}) })
      if (reply.ok) await reload()
      return reply
    },
    async changeProgress(id, change) {
      const reply = await ask({ kind: "change-progress", id, change })
      if (reply.ok) await reload()
      return reply
    },
    async remove(id) {
      const reply = await ask({ kind: "remove-interview", id })
      if (!reply.ok) return reply
      await reload()
      return { ok: true, undo: { id, removed: reply.removed } }
    },
    async restore({ id, removed }) {
      const reply = await ask({ kind: "restore-interview", id, removed })
      if (reply.ok) await reload()
      return reply
    },
    raw: ({ key }) => readOne(key),
  }
}

function sortOut(stored: Readonly<Record<string, unknown>>): StoredInterviews {
  const read = readInterviews(stored)
  if (read.unreadable.length > 0) log("interviews set aside", { count: read.unreadable.length })
  return read
}
