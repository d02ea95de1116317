import { browser } from "~src/platform/browser"

const COMMAND = "toggle-panel"

/** Background: passes the toggle key on to the tab that is looked at. The key itself is the browser's to bind. */
export function relayToggleKey(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== COMMAND) return
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return
    // No webmail in this tab, so nobody to tell.
    await browser.tabs.sendMessage(tab.id, { kind: COMMAND }).catch(() => undefined)
  })
}

/** Content script: calls `listener` when the toggle key was pressed, until `signal` aborts. */
export function onToggleKey(listener: () => void, signal: AbortSignal): void {
  const relay = (message: unknown) => {
    if (typeof message === "object" && message !== null && "kind" in message && message.kind === COMMAND) {
      listener()
    }
    return undefined
  }
  browser.runtime.onMessage.addListener(relay)
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(relay), { once: true })
}
