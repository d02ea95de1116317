import { describe, expect, it } from "vitest"
import { readTold } from "~src/platform/reminders-told"

const NOW = "2026-11-20T16:00:00.000Z"

describe("what an earlier version told", () => {
  it.each([
    ["i/thank-you", "i/thank-you"],
    ["i/thank-you:dana@orbit.example", "i/thank-you"],
    ["i/thank-you:dana vale/lin@2026-11-20T18:00:00.000Z", "i/thank-you@2026-11-20T18:00:00.000Z"],
    ["i/check-in@2026-11-20T18:00:00.000Z", "i/check-in@2026-11-20T18:00:00.000Z"],
    ["i/final-check-in", "i/final-check-in"],
    ["i/reply@2026-11-20T18:00:00.000Z", "i/reply"],
    ["i/after-rejection", "i/after-rejection"],
  ])("%s is read as %s", (key, note) => {
    expect([...readTold({ version: 1, told: [key] }, NOW)]).toEqual([[note, { on: "", at: NOW }]])
  })
})
