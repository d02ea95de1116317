import { createStore, type StoreApi } from "zustand/vanilla"
import { logThrown } from "~src/platform/log"
import { isPackKey } from "~src/platform/pack-record"
import type { Refusal, ReplyOf } from "~src/platform/protocol"
import { readAll } from "~src/platform/storage"
import { isTemplateKey } from "~src/platform/template-record"
import { askBackground } from "~src/stores/ask-background"
import { followStored } from "~src/stores/follow-stored"
import { type Offer, offerOf } from "~src/stores/offer"
import { builtInCatalogue } from "~src/templates/catalogue"
import type { TemplateWords } from "~src/templates/own/own-template"

/** What a removal took away; give it to `restore` to have it back. */
export interface RemovedTemplate {
  readonly id: string
  readonly removed: unknown
}

type RemoveResult = { readonly ok: true; readonly undo: RemovedTemplate } | Refusal

export interface TemplatesState extends Offer {
  /** `unavailable`: the browser does not let us read what is stored; the built-in ones are there all the same. */
  readonly status: "loading" | "ready" | "unavailable"
  /**
   * Saves under a new id where `id` is null. When it resolves the change is there. With `base`, what the editing began
   * with, what another window changed since is kept, or refused as `conflict`. None of these rejects.
   */
  save(id: string | null, words: TemplateWords, base?: TemplateWords): Promise<ReplyOf<"save-template">>
  remove(id: string): Promise<RemoveResult>
  restore(removed: RemovedTemplate): Promise<ReplyOf<"restore-template">>
}

export type TemplatesStore = StoreApi<TemplatesState>

/**
 * Everything on offer: built-in letters and sections, her own, those of packs; followed live until `signal` aborts.
 * Changes go through the background, the only writer.
 */
export function createTemplatesStore(signal: AbortSignal = new AbortController().signal): TemplatesStore {
  return createStore<TemplatesState>()((set) => {
    const reload = followStored({
      concerns: (key) => isTemplateKey(key) || isPackKey(key),
      load: readAll,
      apply: (stored) => set({ status: "ready", ...offerOf(stored) }),
      fail: (thrown) => {
        logThrown("templates not read", thrown)
        set({ status: "unavailable" })
      },
      signal,
    })
    const asking = async <Reply extends { readonly ok: boolean }>(asked: Promise<Reply>) => {
      const reply = await asked
      if (reply.ok) await reload()
      return reply
    }
    return {
      status: "loading",
      own: [],
      packs: [],
      catalogue: builtInCatalogue,
      save: (id, words, base) => {
        const under = id ?? crypto.randomUUID()
        return asking(askBackground({ kind: "save-template", id: under, words, ...(base ? { base } : {}) }))
      },
      async remove(id) {
        const reply = await asking(askBackground({ kind: "remove-template", id }))
        return reply.ok ? { ok: true, undo: { id, removed: reply.removed } } : reply
      },
      restore: ({ id, removed }) => asking(askBackground({ kind: "restore-template", id, removed })),
    }
  })
}
