import { createStore } from "zustand/vanilla"
import type { TemplateWords } from "~src/templates/own/own-template"

/** What is being written, by the place it was opened at. It outlives the editor, not the page. */
export interface Unsaved {
  readonly words: TemplateWords
  /** What the editing began with, where something was stored. */
  readonly base: TemplateWords | null
  readonly id: string | null
}

type UnsavedByPlace = Readonly<Record<string, Unsaved>>

/** Going elsewhere in the page loses nothing: the list says what is still unsaved. */
export const unsaved = createStore<UnsavedByPlace>()(() => ({}))

/** Keeps what is written at `place` until it is saved or dropped. */
export function keepUnsaved(place: string, draft: Unsaved): void {
  unsaved.setState({ [place]: draft })
}

export function dropUnsaved(place: string): void {
  const { [place]: _dropped, ...others } = unsaved.getState()
  unsaved.setState(others, true)
}

/** Lets the browser ask before the page goes while something is unsaved. Returns a function that stops it. */
export function guardLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (Object.keys(unsaved.getState()).length > 0) event.preventDefault()
  }
  window.addEventListener("beforeunload", ask)
  return () => window.removeEventListener("beforeunload", ask)
}
