import { useState } from "react"
import { useStore } from "zustand"
import type { OpenedTemplate } from "~src/library/letters/opened-template"
import { dropUnsaved, keepUnsaved, unsaved } from "~src/library/letters/unsaved"
import type { Refusal } from "~src/platform/protocol"
import type { TemplatesStore } from "~src/stores/templates-store"
import type { TemplateWords } from "~src/templates/own/own-template"

/** One letter or section under the pen. */
export interface Editing {
  readonly words: TemplateWords
  /** Whether it differs from what is stored. */
  readonly isUnsaved: boolean
  /** Why it was not stored, or null. */
  readonly refused: Refusal["reason"] | null
  change(words: TemplateWords): void
  /** Stores it. `anew`: beside what another window made of it. Resolves to the id it is stored under, or null. */
  save(anew?: boolean): Promise<string | null>
  /** Gives up what is not stored. */
  discard(): void
}

/** What is opened at `place`, with what was written there and not saved. */
export function useEditing(place: string, opened: OpenedTemplate, store: TemplatesStore): Editing {
  const kept = useStore(unsaved, (all) => all[place])
  const [refused, setRefused] = useState<Editing["refused"]>(null)
  const draft = kept ?? opened

  async function save(anew = false): Promise<string | null> {
    const { id, base, words } = draft
    const { save: store_ } = store.getState()
    const reply = anew ? await store_(null, withoutPlace(words)) : await store_(id, words, base ?? undefined)
    setRefused(reply.ok ? null : reply.reason)
    if (!reply.ok) return null
    dropUnsaved(place)
    return reply.id
  }

  return {
    words: draft.words,
    isUnsaved: kept !== undefined,
    refused,
    change(words) {
      setRefused(null)
      if (isSame(words, opened.words) && kept?.id === opened.id) dropUnsaved(place)
      else keepUnsaved(place, { words, base: draft.base, id: draft.id })
    },
    save,
    discard() {
      setRefused(null)
      dropUnsaved(place)
    },
  }
}

/** The other window's has the place of ours already. */
function withoutPlace({ basedOn: _basedOn, ...words }: TemplateWords): TemplateWords {
  return words
}

function isSame(a: TemplateWords, b: TemplateWords): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
