// @vitest-environment happy-dom
import { fakeBrowser } from "@webext-core/fake-browser"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import type * as Practice from "~src/webmail/adapters/practice"
import { deliver } from "~test/platform/fake-messaging"

const loaded = vi.hoisted(() => ({
  attempts: [] as number[],
  answer: () => Promise.resolve({}) as Promise<unknown>,
}))
vi.mock("~src/platform/load-module", () => ({
  loadModule: (_path: string, attempt: number) => {
    loaded.attempts.push(attempt)
    return loaded.answer()
  },
}))

vi.mock("~src/webmail/index", async () => ({
  adapterFor: () => practiceAdapter,
  pageHost: () => "webmail.example",
}))
const { practice: practiceAdapter } = await vi.importActual<typeof Practice>("~src/webmail/adapters/practice")

const { id } = fakeBrowser.runtime
const attach = vi.fn()
const COMPOSE = '<div data-practice-compose="1"><div data-practice-body contenteditable="true"></div></div>'
const notes = () => document.querySelectorAll('afterword-note[data-note="unloaded"]')

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { id })
  vi.resetModules()
  vi.spyOn(console, "warn").mockImplementation(() => {})
  document.body.replaceChildren()
  for (const left of document.querySelectorAll("afterword-panel, afterword-note")) left.remove()
  attach.mockClear()
  loaded.attempts = []
  loaded.answer = () => Promise.resolve({ attach })
})

/** Ends the watcher of the test before. */
let stop = () => {}
afterEach(() => stop())

async function start(): Promise<void> {
  const { isInvalidated } = await import("~src/platform/lifecycle")
  stop = () => {
    Object.assign(fakeBrowser.runtime, { id: undefined })
    isInvalidated()
  }
  const { startWatcher } = await import("~src/watcher/start-watcher")
  startWatcher()
}

it("loads nothing while nobody composes", async () => {
  document.body.innerHTML = "<main>A list of mail</main>"
  await start()
  expect(loaded.attempts).toEqual([])
})

it("brings the panel to a compose window that is open already, once", async () => {
  document.body.innerHTML = COMPOSE + COMPOSE
  await start()
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(1))
  expect(loaded.attempts).toEqual([0])
})

it("brings the panel to a compose window that opens later", async () => {
  await start()
  document.body.innerHTML = COMPOSE
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(1), 3000)
})

it("takes away what a script before an update left behind", async () => {
  document.documentElement.append(document.createElement("afterword-panel"))
  await start()
  expect(document.querySelector("afterword-panel")).toBeNull()
})

it("says that the panel did not come, and tries again when a person asks for it", async () => {
  loaded.answer = () => Promise.reject(new TypeError("no such module"))
  document.body.innerHTML = COMPOSE
  await start()
  await vi.waitFor(() => expect(notes()).toHaveLength(1))
  expect(document.querySelector("afterword-panel"), "which stands for a panel that is there").toBeNull()
  const again = await vi.waitUntil(() => notes()[0]!.shadowRoot!.querySelector("button"))
  again.click()
  expect(notes(), "a click that a page made up does nothing").toHaveLength(1)
  loaded.answer = () => Promise.resolve({ attach })
  const click = new MouseEvent("click")
  Object.defineProperty(click, "isTrusted", { value: true })
  again.dispatchEvent(click)
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(1))
  expect(notes()).toHaveLength(0)
  expect(loaded.attempts).toEqual([0, 1])
})

it("says that it was updated when she begins to write in a page that the old script is still in", async () => {
  await start()
  Object.assign(fakeBrowser.runtime, { id: undefined })
  vi.spyOn(fakeBrowser.i18n, "getMessage").mockImplementation(() => {
    throw new Error("Extension context invalidated.")
  })
  document.body.innerHTML = COMPOSE
  const updated = () => document.querySelectorAll('afterword-note[data-note="updated"]')
  await vi.waitFor(() => expect(updated()).toHaveLength(1), 3000)
  const said = () => updated()[0]!.shadowRoot!.querySelector('[role="status"]')!.textContent
  await vi.waitFor(() => expect(said()).toMatch(/^Afterword was updated .*loaded again\.Close$/), 3000)
  expect(loaded.attempts).toEqual([])
  for (const note of updated()) note.remove()
})

it("keeps quiet when the extension goes while the panel is fetched", async () => {
  loaded.answer = () => {
    Object.assign(fakeBrowser.runtime, { id: undefined })
    return Promise.reject(new Error("Extension context invalidated."))
  }
  document.body.innerHTML = COMPOSE
  await start()
  await vi.waitFor(() => expect(loaded.attempts).toEqual([0]))
  await Promise.resolve()
  expect(notes()).toHaveLength(0)
})

it("goes when the person keeps it out of the page, and comes back when she lets it in", async () => {
  vi.stubGlobal("self", { origin: "https://mail.google.com" })
  document.body.innerHTML = COMPOSE
  await start()
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(1))
  const panels: AbortSignal = attach.mock.calls[0]![0]
  await deliver({ kind: "access", keptOut: ["https://outlook.live.com/*"] }, {})
  expect(panels.aborted).toBe(false)
  await deliver({ kind: "access", keptOut: ["https://mail.google.com/*"] }, {})
  expect(panels.aborted).toBe(true)
  await deliver({ kind: "access", keptOut: [] }, {})
  await vi.waitFor(() => expect(attach).toHaveBeenCalledTimes(2))
  vi.unstubAllGlobals()
})
