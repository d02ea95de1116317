import { createStore } from "zustand/vanilla"
import { makeSentNote } from "~src/platform/sent-note-record"
import type { SentNotesState, SentNotesStore } from "~src/stores/sent-notes-store"

/** A store with the face of the stored one, for practice: it starts empty and nothing in it is ever saved. */
export function createMemorySentNotesStore(): SentNotesStore {
  return createStore<SentNotesState>()((set, get) => ({
    status: "ready",
    notes: [],
    async add(message) {
      const id = crypto.randomUUID()
      set({ notes: [makeSentNote(id, message, true), ...get().notes] })
      return { ok: true, id }
    },
    async confirm(id) {
      set({ notes: get().notes.map((note) => (note.id === id ? { ...note, confirmed: true } : note)) })
      return { ok: true }
    },
    async remove(ids) {
      set({ notes: ids ? get().notes.filter((note) => !ids.includes(note.id)) : [] })
      return { ok: true }
    },
    async restore(note) {
      set({ notes: [note, ...get().notes] })
      return { ok: true }
    },
    async forgetTexts() {
      const empty = { subject: "", body: "" }
      set({ notes: get().notes.map((note) => ({ ...note, message: { ...note.message, ...empty } })) })
      return { ok: true }
    },
  }))
}
