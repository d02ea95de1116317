import { element } from "../page/element"

/** A subject field that behaves like a controlled input: its state is what is sent. */
export interface SubjectField {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  state(): string
}

/** Takes a new value only from an `input` event; a value that was set without one is put back when the focus moves. */
export function subjectField(draftId: string, subject: string): SubjectField {
  let state = subject
  const input = element("input.subjectInput", {
    id: `MSG_${draftId}_SUBJECT`,
    type: "text",
    maxlength: "255",
    autocomplete: "off",
    placeholder: "Add a subject",
    "aria-label": "Subject",
  }) as HTMLInputElement
  input.value = state
  input.addEventListener("input", () => {
    state = input.value
  })
  const render = () => {
    if (input.value !== state) input.value = state
  }
  input.addEventListener("focus", render)
  input.addEventListener("blur", render)
  return { element: element("div.subjectRow", {}, input), input, state: () => state }
}
