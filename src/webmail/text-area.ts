/** Gmail's plain-text mode writes into a textarea, where offsets are offsets and the browser keeps the caret. */
export function isTextArea(body: HTMLElement): body is HTMLTextAreaElement {
  return body.localName === "textarea"
}
