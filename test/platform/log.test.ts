import { afterEach, expect, it, vi } from "vitest"
import { log, logThrown } from "~src/platform/log"

afterEach(() => {
  vi.restoreAllMocks()
})

it("lets ids and counts through and withholds everything that reads like words or an address", () => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {})
  log("saved", {
    id: "interview:8f-2",
    count: 3,
    words: "Dear Ines,",
    name: "Whitfield",
    address: "ines@tidewater.example",
  })
  expect(info.mock.calls[0]?.[1]).toEqual({
    id: "interview:8f-2",
    count: 3,
    words: "(withheld)",
    name: "(withheld)",
    address: "(withheld)",
  })
})

it("logs the kind of what was thrown, never its message", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {})
  logThrown("reading", new RangeError("Dear Ines"))
  logThrown("reading", "Dear Ines")
  expect(warn.mock.calls.map((call) => call[1])).toEqual(["RangeError", "string"])
})
