import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createHealthLog } from "~src/panel/log-health"
import type { Health, PartHealth } from "~src/webmail/locating/health"
import { fakeView } from "./session/fake-view"

const body = (foundBy: string | null, isChanged: boolean): PartHealth => ({
  part: "body",
  foundBy,
  failed: [],
  element: foundBy && "div.textbox",
  isChanged,
})
const viewWith = (parts: PartHealth[], kind: Health["kind"] = "new") => ({
  ...fakeView(),
  health: () => ({ webmail: "gmail" as const, kind, parts }),
})

let lines: unknown[][]
beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  vi.spyOn(console, "info").mockImplementation((...line) => void lines.push(line))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test("a window as we know it is worth no line", () => {
  createHealthLog()(viewWith([body("closure-field", false)]))
  vi.advanceTimersByTime(10_000)
  expect(lines).toEqual([])
})

test("each kind of changed window is worth one line, by ids and tags", () => {
  const look = createHealthLog()
  for (const kind of ["new", "new", "reply"] as const) look(viewWith([body("class", true)], kind))
  look(viewWith([body(null, true)], "unknown"))
  vi.advanceTimersByTime(10_000)
  expect(lines).toEqual([
    ["afterword: compose window changed", { window: "gmail/new", body: "class:div.textbox" }],
    ["afterword: compose window changed", { window: "gmail/reply", body: "class:div.textbox" }],
    ["afterword: compose window changed", { window: "gmail/unknown", body: "none" }],
  ])
})

test("a window that is closed soon is not looked at", () => {
  const view = viewWith([body(null, true)])
  createHealthLog()(view)
  view.close()
  vi.advanceTimersByTime(10_000)
  expect(lines).toEqual([])
})
