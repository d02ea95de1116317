import { anyOf } from "~src/draft/any-of"
import { LEAVING } from "~src/draft/data/kind-signs"
import type { Draft } from "~src/draft/draft"

const leaving = anyOf(LEAVING)

/** Whether the writer turns down an offer or withdraws: there is nothing left to want or to look forward to. */
export function isLeaving(draft: Draft): boolean {
  return draft.prose.some((sentence) => leaving.test(sentence.text))
}
