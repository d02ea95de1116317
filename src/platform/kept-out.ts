import { browser } from "~src/platform/browser"
import { hearMessages } from "~src/platform/hear-messages"
import { lockedHosts } from "~src/platform/host-access"
import { logThrown } from "~src/platform/log"

const KIND = "access"

/**
 * Background: tells every tab which hosts the person keeps Afterword out of, whenever she changes it. A script that is in a
 * page already goes on running without its permission, and cannot ask about it.
 */
export function relayAccess(): void {
  const tell = () => tellTabs().catch((thrown: unknown) => logThrown("access not told", thrown))
  browser.permissions.onRemoved.addListener(tell)
  browser.permissions.onAdded.addListener(tell)
}

async function tellTabs(): Promise<void> {
  const message = { kind: KIND, keptOut: await lockedHosts() }
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have no script of ours that would listen.
    if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined)
  }
}

/**
 * A page at `origin`, as in "https://mail.google.com": calls `listener` whenever the person changed where Afterword may be,
 * until `signal` aborts. It works in pages that nobody composes in, so it brings no parser along.
 */
export function onAccess(origin: string, listener: (isIn: boolean) => void, signal: AbortSignal): void {
  hearMessages((message) => {
    if (message.kind === KIND && "keptOut" in message && Array.isArray(message.keptOut)) {
      listener(!message.keptOut.includes(`${origin}/*`))
    }
  }, signal)
}
