import { browser } from "~src/platform/browser"
import { isInvalidated } from "~src/platform/lifecycle"

const COMMANDS = ["toggle-panel", "open-write"] as const

/** What a key of the person's can ask of the panel; the names of the manifest's commands. */
export type PanelCommand = (typeof COMMANDS)[number]

/** Background: passes the keys on to the tab that is looked at. The keys themselves are the browser's to bind. */
export function relayPanelKeys(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const known = COMMANDS.find((each) => each === command)
    if (known === undefined) return
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return
    // No webmail in this tab, so nobody to tell.
    await browser.tabs.sendMessage(tab.id, { kind: known }).catch(() => undefined)
  })
}

/** A page with panels: calls `listener` when one of the keys was pressed, until `signal` aborts. */
export function onPanelKey(listener: (command: PanelCommand) => void, signal: AbortSignal): void {
  const relay = (message: unknown) => {
    const kind = typeof message === "object" && message !== null && "kind" in message ? message.kind : null
    const command = COMMANDS.find((each) => each === kind)
    if (command !== undefined) listener(command)
    return undefined
  }
  browser.runtime.onMessage.addListener(relay)
  const stop = (): void => {
    if (!isInvalidated()) browser.runtime.onMessage.removeListener(relay)
  }
  signal.addEventListener("abort", stop, { once: true })
}
