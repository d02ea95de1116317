import { createStore } from "zustand/vanilla"
import { makeTemplate, readTemplate, templateKey } from "~src/platform/template-record"
import { offerOfOwn } from "~src/stores/offer"
import type { TemplatesState, TemplatesStore } from "~src/stores/templates-store"

/** A store with the face of the stored one, for practice: it starts with the built-in ones and keeps nothing. */
export function createMemoryTemplatesStore(now: () => string): TemplatesStore {
  return createStore<TemplatesState>()((set, get) => {
    const find = (id: string) => get().own.find((template) => template.id === id) ?? null
    const without = (id: string) => get().own.filter((template) => template.id !== id)
    return {
      status: "ready",
      ...offerOfOwn([]),
      async save(id, words) {
        const newId = id ?? crypto.randomUUID()
        set(offerOfOwn([...without(newId), makeTemplate(newId, words, find(newId), now())]))
        return { ok: true, id: newId }
      },
      async remove(id) {
        const removed = find(id)
        if (removed === null) return { ok: false, reason: "missing" }
        set(offerOfOwn(without(id)))
        return { ok: true, undo: { id, removed } }
      },
      async restore({ id, removed }) {
        const template = readTemplate(templateKey(id), removed)
        if (template === null) return { ok: false, reason: "declined" }
        if (find(id)) return { ok: false, reason: "occupied" }
        set(offerOfOwn([...get().own, template]))
        return { ok: true }
      },
    }
  })
}
