import { fakeBrowser } from "@webext-core/fake-browser"
import { vi } from "vitest"
import type { Sender } from "~src/platform/is-ours"
import { OWN_ORIGIN } from "~test/support/fake-browser"

const sender = { id: fakeBrowser.runtime.id, url: `${OWN_ORIGIN}/popup.html` }

/**
 * Lets messages travel as webextension-polyfill has them travel: copied as JSON, with the sender's id, answered by the
 * first listener that gives a promise; unanswered ones give undefined. Call it after `fakeBrowser.reset()`.
 */
export function connectMessages(): void {
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async (message: unknown) => {
    const answers = await deliver(message, sender)
    return answers.find((given) => given !== undefined)
  })
}

/** What every listener answers to `message` from `from`, awaited; undefined for those that leave it alone. */
export async function deliver(message: unknown, from: Sender): Promise<unknown[]> {
  const raw = fakeBrowser.runtime.onMessage as unknown as {
    trigger(message: unknown, sender: unknown): Promise<unknown[]>
  }
  const answers = await raw.trigger(copy(message), from)
  return answers.map(copy)
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
