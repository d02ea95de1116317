import { createStore } from "zustand/vanilla"
import { changeProgress } from "~src/interviews/progress"
import { byTimeNewestFirst } from "~src/platform/interview-order"
import { type InterviewRecord, makeRecord } from "~src/platform/interview-record"
import type { InterviewsState, InterviewsStore } from "~src/stores/interviews-store"

/**
 * A store with the face of the stored one, for practice: it starts with `records` and nothing in it is ever saved.
 * `now` gives the ISO 8601 instant of a change.
 */
export function createMemoryInterviewsStore(
  records: readonly InterviewRecord[],
  now: () => string,
): InterviewsStore {
  const taken = new Map<string, InterviewRecord>()
  return createStore<InterviewsState>()((set, get) => {
    const find = (id: string) => get().records.find((record) => record.id === id)
    const without = (id: string) => get().records.filter((record) => record.id !== id)
    const put = (record: InterviewRecord) =>
      set({ records: [...without(record.id), record].sort(byTimeNewestFirst) })
    return {
      status: "ready",
      records: records.toSorted(byTimeNewestFirst),
      unreadable: [],
      async save(id, interview) {
        const newId = id ?? crypto.randomUUID()
        put(makeRecord(newId, interview, find(newId) ?? null, now()))
        return { ok: true, id: newId }
      },
      async changeProgress(id, change) {
        const record = find(id)
        if (!record) return { ok: false, reason: "missing" }
        put({ ...record, progress: changeProgress(record.progress, change, now()), updatedAt: now() })
        return { ok: true }
      },
      async remove(id) {
        const removed = find(id)
        if (!removed) return { ok: false, reason: "missing" }
        taken.set(id, removed)
        set({ records: without(id) })
        return { ok: true, undo: { id, removed: { record: removed, notes: {} } } }
      },
      async restore({ id }) {
        const removed = taken.get(id)
        if (!removed) return { ok: false, reason: "missing" }
        if (find(id)) return { ok: false, reason: "occupied" }
        put(removed)
        return { ok: true }
      },
      raw: () => Promise.resolve(undefined),
    }
  })
}
