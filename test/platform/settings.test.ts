import { describe, expect, it } from "vitest"
import { changeSettings, defaultSettings, readSettings } from "~src/platform/settings"

describe("readSettings", () => {
  it("gives the defaults before anything was stored", () => {
    expect(readSettings(undefined)).toEqual(defaultSettings)
  })

  it("gives what was stored before a choice existed the default of that choice", () => {
    expect(readSettings({ version: 1, off: ["fit"], words: [], webmail: "gmail" })).toEqual({
      ...defaultSettings,
      off: ["fit"],
      webmail: "gmail",
    })
  })

  it.each([[null], ["on"], [{}], [{ ...defaultSettings, version: 2 }], [{ ...defaultSettings, off: "all" }]])(
    "cannot read %j",
    (stored) => {
      expect(readSettings(stored)).toBeNull()
    },
  )
})

describe("changeSettings", () => {
  it("switches a rule off once and on again", () => {
    const off = changeSettings(changeSettings(defaultSettings, { switchOff: "fit" }), { switchOff: "fit" })
    expect(off.off).toEqual(["fit"])
    expect(changeSettings(off, { switchOn: "fit" }).off).toEqual([])
  })

  it("changes only what it is told to", () => {
    const changed = changeSettings(defaultSettings, {
      addWord: "Tidewater",
      set: { webmail: "outlook", holidays: ["2026-12-25"] },
    })
    expect(changed).toEqual({
      ...defaultSettings,
      words: ["Tidewater"],
      webmail: "outlook",
      holidays: ["2026-12-25"],
    })
  })

  it("knows the difference between no quiet hours and none said", () => {
    const off = changeSettings(defaultSettings, { set: { quietHours: null } })
    expect(off.quietHours).toBeNull()
    expect(changeSettings(off, { set: {} }).quietHours).toBeNull()
  })
})
