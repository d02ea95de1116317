import { fakeBrowser } from "@webext-core/fake-browser"
import { beforeEach, expect, it, vi } from "vitest"
import { onAccess, relayAccess } from "~src/platform/kept-out"
import { deliver } from "~test/platform/fake-messaging"

const GMAIL = "https://mail.google.com"
const OUTLOOK = "https://outlook.office.com"
const granted = new Set<string>()
const told: unknown[] = []
let changed: () => Promise<void>

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
  granted.clear()
  told.length = 0
  const manifest = { host_permissions: [`${GMAIL}/*`, `${OUTLOOK}/*`] }
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue(manifest as never)
  const event = {
    addListener: (listener: () => Promise<void>) => {
      changed = listener
    },
  }
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: event,
      onRemoved: event,
      contains: async ({ origins }: { origins: string[] }) => origins.every((each) => granted.has(each)),
    },
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, {}],
      sendMessage: async (id: number, message: unknown) => {
        if (id === 1) throw new Error("Could not establish connection.")
        told.push(message)
        await deliver(message, { id: fakeBrowser.runtime.id })
      },
    },
  })
})

it("tells a page whether it may still be there, and goes on past tabs that do not listen", async () => {
  const life = new AbortController()
  const gmail = vi.fn()
  const outlook = vi.fn()
  onAccess(GMAIL, gmail, life.signal)
  onAccess(OUTLOOK, outlook, life.signal)
  relayAccess()
  granted.add(`${OUTLOOK}/*`)
  await changed()
  await vi.waitFor(() => expect(outlook).toHaveBeenCalledWith(true))
  expect(gmail).toHaveBeenCalledWith(false)

  life.abort()
  await changed()
  expect(told).toHaveLength(2)
  expect(gmail).toHaveBeenCalledOnce()
})

it("leaves other messages alone", async () => {
  const listener = vi.fn()
  onAccess(GMAIL, listener, new AbortController().signal)
  for (const message of [null, "access", { kind: "toggle-panel" }, { kind: "access" }]) {
    expect(await deliver(message, {})).toEqual([undefined])
  }
  expect(listener).not.toHaveBeenCalled()
})
