import type { Interview } from "~src/interviews/interview"
import { mergeInterview } from "~src/interviews/merge-interview"
import { type FormState, fromForm, isChanged } from "~src/ui/interview-form/form-state"

/** What was typed, and the value it was typed over, as JSON. */
export interface Edits {
  readonly form: FormState
  readonly of: string
  /** The value when the first letter was typed: what another window changes after is told from it. */
  readonly base: Interview
}

/** Whether the value changed since something was typed, and now has all of it: it has been saved. */
export function isSaved(edits: Edits, value: Interview): boolean {
  if (edits.of === JSON.stringify(value)) return false
  return !isChanged(edits.form, value) || holdsTyped(edits, value)
}

/** Whether what was typed is in `value`, beside what another window changed meanwhile. */
function holdsTyped({ form, base }: Edits, value: Interview): boolean {
  const mine = fromForm(form, base)
  if (JSON.stringify(mine) === JSON.stringify(base)) return false
  const merged = mergeInterview(base, value, mine)
  return merged.ok && JSON.stringify(merged.interview) === JSON.stringify(value)
}
