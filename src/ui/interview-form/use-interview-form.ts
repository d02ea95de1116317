import { useEffect, useRef, useState } from "react"
import type { Interview } from "~src/interviews/interview"
import { type FormState, fromForm, isChanged, toForm } from "~src/ui/interview-form/form-state"
import { type Problems, problemsOf } from "~src/ui/interview-form/problems"

/** An interview being edited. */
export interface FormControl {
  readonly form: FormState
  readonly isChanged: boolean
  /** Those to be shown: of fields that were left, or of all after saving was tried. */
  readonly problems: Problems
  change(part: Partial<FormState>): void
  /** To be called with every field that loses focus. */
  leave(field: HTMLInputElement): void
  /** The interview to save, or null when something has to be put right first; its problems are shown then. */
  submit(fields: readonly HTMLInputElement[]): Interview | null
}

/** What was typed, and the value it was typed over, as JSON. */
interface Edits {
  readonly form: FormState
  readonly of: string
}

/**
 * Edits `value`. Until something is typed the fields follow `value`, which may change under the form; after that they
 * keep what was typed. With `onLeave`, typed but unsaved changes go there when the form disappears.
 */
export function useInterviewForm(value: Interview, onLeave?: (interview: Interview) => void): FormControl {
  const [edits, setEdits] = useState<Edits | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [halfTyped, setHalfTyped] = useState<ReadonlySet<string>>(new Set())
  const form = shown(edits, value)
  const changed = isChanged(form, value)
  const problems = problemsOf(form, halfTyped)
  useLeaving(changed ? fromForm(form, value) : null, onLeave)

  return {
    form,
    isChanged: changed,
    problems: Object.fromEntries(Object.entries(problems).filter(([name]) => left.has(name))),
    change: (part) =>
      setEdits((before) => ({ form: { ...shown(before, value), ...part }, of: JSON.stringify(value) })),
    leave(field) {
      setLeft((before) => new Set(before).add(field.name))
      setHalfTyped((before) => withHalfTyped(before, [field]))
    },
    submit(fields) {
      const unread = withHalfTyped(halfTyped, fields)
      const found = problemsOf(form, unread)
      setHalfTyped(unread)
      setLeft(new Set(fields.map((field) => field.name)))
      const names = Object.keys(found)
      fields.find((field) => names.includes(field.name))?.focus()
      return names.length === 0 ? fromForm(form, value) : null
    },
  }
}

/** Once what was typed has been saved, so that a new value says the same, the fields follow the value again. */
function shown(edits: Edits | null, value: Interview): FormState {
  if (edits === null) return toForm(value)
  const isSaved = edits.of !== JSON.stringify(value) && !isChanged(edits.form, value)
  return isSaved ? toForm(value) : edits.form
}

/** A half-typed date has no value, and only the field itself knows. */
function withHalfTyped(
  before: ReadonlySet<string>,
  fields: readonly HTMLInputElement[],
): ReadonlySet<string> {
  const after = new Set(before)
  for (const field of fields) {
    if (field.validity.badInput) after.add(field.name)
    else after.delete(field.name)
  }
  return after
}

function useLeaving(unsaved: Interview | null, onLeave: ((interview: Interview) => void) | undefined): void {
  const last = useRef({ unsaved, onLeave })
  last.current = { unsaved, onLeave }
  useEffect(
    () => () => {
      if (last.current.unsaved !== null) last.current.onLeave?.(last.current.unsaved)
    },
    [],
  )
}
