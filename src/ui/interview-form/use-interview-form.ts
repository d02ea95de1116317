import { useEffect, useRef, useState } from "react"
import type { Interview } from "~src/interviews/interview"
import { type FormState, fromForm, isChanged, toForm } from "~src/ui/interview-form/form-state"
import { type Edits, isSaved } from "~src/ui/interview-form/is-saved"
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
  /** Saves, unless something has to be put right first: its problems are shown then, and the first has focus. */
  submit(fields: readonly HTMLInputElement[]): void
}

/**
 * Edits `value`. Until something is typed the fields follow `value`, which may change under the form; after that they
 * keep what was typed. What was typed and not saved goes to `onSave` when the page goes away, and when the form is removed
 * from it with `keepsOnRemoval`.
 */
export function useInterviewForm(
  value: Interview,
  onSave: (interview: Interview, base: Interview) => void,
  keepsOnRemoval: boolean,
): FormControl {
  const [edits, setEdits] = useState<Edits | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [halfTyped, setHalfTyped] = useState<ReadonlySet<string>>(new Set())
  // From here on the fields follow the value again.
  if (edits !== null && isSaved(edits, value)) setEdits(null)
  const form = edits?.form ?? toForm(value)
  const changed = isChanged(form, value)
  const problems = problemsOf(form, halfTyped)
  const save = useHandOver(
    changed ? fromForm(form, value) : null,
    (interview) => onSave(interview, edits?.base ?? value),
    keepsOnRemoval,
  )

  return {
    form,
    isChanged: changed,
    problems: Object.fromEntries(Object.entries(problems).filter(([name]) => left.has(name))),
    change: (part) =>
      setEdits((before) => ({
        form: { ...(before?.form ?? toForm(value)), ...part },
        of: JSON.stringify(value),
        base: before?.base ?? value,
      })),
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
      if (names.length === 0) save(fromForm(form, value))
    },
  }
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

/**
 * Hands on what is typed and unsaved when the form is left. The page going away always counts as leaving: a popup closes
 * at the first click beside it. What has been handed on once is not handed on again: a new record would be made twice.
 */
function useHandOver(
  unsaved: Interview | null,
  onSave: (interview: Interview) => void,
  keepsOnRemoval: boolean,
): (interview: Interview) => void {
  const handed = useRef("")
  const handOver = (interview: Interview) => {
    const saying = JSON.stringify(interview)
    if (saying === handed.current) return
    handed.current = saying
    onSave(interview)
  }
  const last = useRef({ unsaved, handOver, keepsOnRemoval })
  last.current = { unsaved, handOver, keepsOnRemoval }
  useEffect(() => {
    const leave = () => {
      if (last.current.unsaved !== null) last.current.handOver(last.current.unsaved)
    }
    window.addEventListener("pagehide", leave)
    return () => {
      window.removeEventListener("pagehide", leave)
      if (last.current.keepsOnRemoval) leave()
    }
  }, [])
  return (interview) => {
    handed.current = ""
    handOver(interview)
  }
}
