import { browser } from "~src/platform/browser"
import { hearMessages } from "~src/platform/hear-messages"

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
  hearMessages(({ kind }) => {
    const command = COMMANDS.find((each) => each === kind)
    if (command !== undefined) listener(command)
  }, signal)
}
