import type { Interview } from "~src/interviews/interview"
import { mergeFields } from "~src/interviews/merge-fields"

export type Merged =
  | { readonly ok: true; readonly interview: Interview }
  /** Both changed these fields, and not to the same. */
  | { readonly ok: false; readonly fields: readonly (keyof Interview)[] }

/**
 * What two windows made of the interview `base`, put together field by field: a field that only one of them changed
 * has its change.
 */
export function mergeInterview(base: Interview, theirs: Interview, mine: Interview): Merged {
  const merging = mergeFields(base, theirs, mine)
  return merging.ok ? { ok: true, interview: merging.merged } : merging
}
