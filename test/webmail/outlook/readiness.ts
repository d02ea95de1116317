import type { ComposeRequest } from "../practice"

/** Outlook shows a window before it can be written in. Locks `fields` as asked for, and gives what unlocks them. */
export function lock(fields: readonly HTMLElement[], how: ComposeRequest["notReady"]): () => void {
  if (!how) return () => undefined
  for (const field of fields) field.setAttribute(how, how === "aria-disabled" ? "true" : "false")
  return () => {
    for (const field of fields) {
      if (how === "aria-disabled") field.removeAttribute(how)
      else field.setAttribute(how, "true")
    }
  }
}
