import { createStore, type StoreApi } from "zustand/vanilla"
import { logThrown } from "~src/platform/log"
import type { ReplyOf } from "~src/platform/protocol"
import { readAll, readOne } from "~src/platform/storage"
import { isAsideKey, readStored } from "~src/platform/stored-kinds"
import { askBackground } from "~src/stores/ask-background"
import { followStored } from "~src/stores/follow-stored"

/** Something stored that cannot be read, or that made room for something that can. */
export interface SetAside {
  readonly key: string
  /** Where in it the trouble is; "" for what was set aside earlier. */
  readonly where: string
}

export interface SetAsideState {
  readonly status: "loading" | "ready" | "unavailable"
  readonly entries: readonly SetAside[]
  /** As it lies there, for a copy. Rejects when it cannot be fetched. */
  raw(key: string): Promise<unknown>
  /** Never rejects. */
  remove(key: string): Promise<ReplyOf<"remove-set-aside">>
}

export type SetAsideStore = StoreApi<SetAsideState>

/** What is stored and cannot be used, followed live until `signal` aborts. */
export function createSetAsideStore(signal: AbortSignal = new AbortController().signal): SetAsideStore {
  return createStore<SetAsideState>()((set) => {
    const reload = followStored({
      concerns: () => true,
      load: readAll,
      apply: (stored) => set({ status: "ready", entries: Object.entries(stored).flatMap(toEntry) }),
      fail: (thrown) => {
        logThrown("set-aside data not read", thrown)
        set({ status: "unavailable" })
      },
      signal,
    })
    return {
      status: "loading",
      entries: [],
      raw: readOne,
      async remove(key) {
        const reply = await askBackground({ kind: "remove-set-aside", key })
        if (reply.ok) await reload()
        return reply
      },
    }
  })
}

function toEntry([key, value]: readonly [string, unknown]): readonly SetAside[] {
  if (isAsideKey(key)) return [{ key, where: "" }]
  const read = readStored(key, value)
  return read && !read.ok ? [{ key, where: read.problem.where }] : []
}
