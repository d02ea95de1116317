import { type FocusEvent, useRef } from "react"

type TextField = HTMLTextAreaElement | HTMLInputElement

/** Marks a field that blanks may be put into. */
export const TAKES_BLANKS = { "data-takes-blanks": "" }

/** Puts blanks where the caret was last; `onFocus` belongs on the form that holds the fields. */
export function useBlankInsertion() {
  const last = useRef<TextField | null>(null)
  return {
    onFocus({ target }: FocusEvent<HTMLFormElement>) {
      if (isTextField(target) && "takesBlanks" in target.dataset) last.current = target
    },
    insert(form: HTMLFormElement | null, name: string) {
      const field = last.current?.isConnected
        ? last.current
        : form?.querySelector<HTMLTextAreaElement>("textarea")
      if (field) writeAtCaret(field, `{{${name}}}`)
    },
  }
}

/** As if it were typed, so that Ctrl+Z takes it back. */
function writeAtCaret(field: TextField, text: string): void {
  field.focus()
  if (document.execCommand?.("insertText", false, text)) return
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end")
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

function isTextField(target: EventTarget): target is TextField {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
