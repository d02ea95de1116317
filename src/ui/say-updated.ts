import { say } from "~src/platform/i18n"
import { sayLine } from "~src/ui/say-line"

/** Has the browser say the words while the extension is there to be asked. */
export function learnUpdated(): void {
  say("panelUpdated")
  say("panelUnloadedClose")
  say("pageLanguage")
}

/**
 * Says in the page that Afterword was updated and comes back with the next load, and gives the element that says it: null where
 * the words were never learnt, where it is said already, or where a newer script has brought its own panels. Nothing of this needs the extension.
 */
export function sayUpdated(document: Document): HTMLElement | null {
  const words = say("panelUpdated")
  if (words === "" || document.querySelector('afterword-panel, [data-note="updated"]')) return null
  const host = document.createElement("afterword-note")
  host.dataset.note = "updated"
  sayLine(host, words)
  return host
}
