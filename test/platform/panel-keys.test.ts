import { fakeBrowser } from "@webext-core/fake-browser"
import { afterEach, expect, it, vi } from "vitest"
import { onPanelKey, relayPanelKeys } from "~src/platform/panel-keys"
import manifest from "../../package.json"

afterEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

/** The background with the keys that the browser binds, and the tab that is looked at. */
function pressable() {
  const listeners: ((command: string) => Promise<void>)[] = []
  const onCommand = { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) }
  Object.assign(fakeBrowser, { commands: { onCommand } })
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7 }] })
  const told = vi.fn(async () => undefined)
  Object.assign(fakeBrowser.tabs, { sendMessage: told })
  relayPanelKeys()
  return { told, press: (command: string) => Promise.all(listeners.map((listener) => listener(command))) }
}

it("every key of the manifest reaches the tab that is looked at, and nothing else does", async () => {
  const { told, press } = pressable()
  for (const command of Object.keys(manifest.manifest.commands)) {
    await press(command)
    expect(told).toHaveBeenLastCalledWith(7, { kind: command })
  }
  await press("something-else")
  expect(told).toHaveBeenCalledTimes(Object.keys(manifest.manifest.commands).length)
})

it("a tab without a webmail is nobody to tell", async () => {
  const { told, press } = pressable()
  told.mockRejectedValueOnce(new Error("Could not establish connection."))
  await expect(press("open-write")).resolves.toBeDefined()
})

it("in the page a key asks the panels, until they are gone", async () => {
  const heard: string[] = []
  const life = new AbortController()
  onPanelKey((command) => heard.push(command), life.signal)
  const tell = (message: unknown) =>
    (fakeBrowser.runtime.onMessage as unknown as { trigger(message: unknown): Promise<unknown> }).trigger(
      message,
    )
  for (const message of [{ kind: "open-write" }, { kind: "delete" }, null, "toggle-panel"])
    await tell(message)
  expect(heard).toEqual(["open-write"])
  life.abort()
  await tell({ kind: "toggle-panel" })
  expect(heard).toEqual(["open-write"])
})
