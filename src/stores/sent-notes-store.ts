import type { StoreApi } from "zustand/vanilla"
import { createStore } from "zustand/vanilla"
import type { SentMessage } from "~src/interviews/sent-note"
import { logThrown } from "~src/platform/log"
import type { ReplyOf } from "~src/platform/protocol"
import { isSentNoteKey, type SentNoteRecord } from "~src/platform/sent-note-record"
import { readAll } from "~src/platform/storage"
import { readSentNotes } from "~src/platform/stored-records"
import { askBackground } from "~src/stores/ask-background"
import { followStored } from "~src/stores/follow-stored"

type Done = ReplyOf<"confirm-sent-note">

export interface SentNotesState {
  /** `unavailable`: the browser does not let us read what is stored. */
  readonly status: "loading" | "ready" | "unavailable"
  /** Newest first; those the person still has to confirm are among them. */
  readonly notes: readonly SentNoteRecord[]
  /**
   * Notes that `message` was sent; no yes is waited for with `isSure`. When it resolves `notes` hold it. None of these
   * rejects.
   */
  add(message: SentMessage, isSure?: boolean): Promise<ReplyOf<"add-sent-note">>
  confirm(id: string): Promise<Done>
  /** Takes notes back, all of them without `ids`. */
  remove(ids?: readonly string[]): Promise<Done>
  /** Puts back a note that `remove` took, as it was. */
  restore(note: SentNoteRecord): Promise<Done>
  /** Keeps that notes were sent, but none of their texts. */
  forgetTexts(): Promise<Done>
}

export type SentNotesStore = StoreApi<SentNotesState>

/**
 * The stored sent notes, followed live until `signal` aborts, from when `start` settles on. Changes go through the
 * background, the only writer.
 */
export function createSentNotesStore(
  signal: AbortSignal = new AbortController().signal,
  start?: Promise<unknown>,
): SentNotesStore {
  return createStore<SentNotesState>()((set) => {
    const reload = followStored({
      concerns: isSentNoteKey,
      load: readAll,
      apply: (stored) => set({ status: "ready", notes: readSentNotes(stored) }),
      fail: (thrown) => {
        logThrown("sent notes not read", thrown)
        set({ status: "unavailable" })
      },
      signal,
      ...(start ? { start } : {}),
    })
    const asking = async <Reply extends { readonly ok: boolean }>(asked: Promise<Reply>) => {
      const reply = await asked
      if (reply.ok) await reload()
      return reply
    }
    return {
      status: "loading",
      notes: [],
      add: (message, isSure = false) =>
        asking(askBackground({ kind: "add-sent-note", id: crypto.randomUUID(), message, isSure })),
      confirm: (id) => asking(askBackground({ kind: "confirm-sent-note", id })),
      remove: (ids) =>
        asking(askBackground({ kind: "remove-sent-notes", ...(ids ? { ids: [...ids] } : {}) })),
      restore: (note) => asking(askBackground({ kind: "restore-sent-note", note })),
      forgetTexts: () => asking(askBackground({ kind: "forget-sent-texts" })),
    }
  })
}
