import { fakeBrowser } from "@webext-core/fake-browser"
import { vi } from "vitest"
import { createHandlers } from "~src/background/handlers"
import { answer } from "~src/platform/messages"
import { connectMessages } from "~test/platform/fake-messaging"

/** An empty browser with a background that answers, at `now` (ISO 8601). */
export function startWithBackground(now: string): void {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  for (const kind of ["warn", "info"] as const) vi.spyOn(console, kind).mockImplementation(() => {})
  connectMessages()
  answer(createHandlers({ warmUp: async () => {}, proofread: async () => [] }, () => now))
}

/** `store`, once it has read what is stored. */
export async function ready<Store extends { getState(): { readonly status: string } }>(
  store: Store,
): Promise<Store> {
  await vi.waitUntil(() => store.getState().status === "ready")
  return store
}
