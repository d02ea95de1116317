import { useStore } from "zustand"
import type { InterviewsState, InterviewsStore } from "~src/stores/interviews-store"
import type { SentNotesState, SentNotesStore } from "~src/stores/sent-notes-store"
import type { SettingsState, SettingsStore } from "~src/stores/settings-store"
import type { TemplatesState, TemplatesStore } from "~src/stores/templates-store"

/** The interviews of `store`, in a component that follows them. */
export function useInterviews(store: InterviewsStore): InterviewsState {
  return useStore(store)
}

/** The settings of `store`, in a component that follows them. */
export function useSettings(store: SettingsStore): SettingsState {
  return useStore(store)
}

/** The sent notes of `store`, in a component that follows them. */
export function useSentNotes(store: SentNotesStore): SentNotesState {
  return useStore(store)
}

/** Everything on offer in `store`, in a component that follows it. */
export function useTemplates(store: TemplatesStore): TemplatesState {
  return useStore(store)
}
