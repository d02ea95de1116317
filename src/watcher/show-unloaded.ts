import { say } from "~src/platform/i18n"
import { sayLine } from "~src/ui/say-line"

/** Says that the panel did not come, with a way to try again. The panel itself would be needed to say it better. */
export function showUnloaded(document: Document, again: () => void): void {
  const host = document.createElement("afterword-note")
  host.dataset.note = "unloaded"
  sayLine(host, say("panelUnloaded"), [{ label: say("panelUnloadedAgain"), act: again }])
}
