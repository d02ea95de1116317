import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { isWhole, readSettings } from "~src/platform/read-settings"
import { changeSettings, defaultSettings, settingsChangeSchema } from "~src/platform/settings"

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

  it.each([[null], ["on"], [{}], [{ ...defaultSettings, version: 2 }]])("cannot read %j", (stored) => {
    expect(readSettings(stored)).toBeNull()
    expect(isWhole(stored)).toBe(false)
  })

  it("reads what is sound beside what is damaged", () => {
    const stored = { ...defaultSettings, words: ["Tidewater"], off: "all", spelling: "martian" }
    expect(readSettings(stored)).toEqual({ ...defaultSettings, words: ["Tidewater"] })
    expect([isWhole(stored), isWhole(defaultSettings), isWhole(undefined)]).toEqual([false, true, true])
  })
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

  it("adds a word without the space around it, and nothing that is no word", () => {
    expect(v.parse(settingsChangeSchema, { addWord: " Tidewater " })).toEqual({ addWord: "Tidewater" })
    for (const addWord of ["", "  ", "a".repeat(65)]) {
      expect(v.is(settingsChangeSchema, { addWord })).toBe(false)
    }
  })

  it("remembers the tone, and the wording of each section beside those of others", () => {
    const first = changeSettings(defaultSettings, { wording: { section: "thanks-warm", further: 2 } })
    const second = changeSettings(first, {
      wording: { section: "own-a", further: 1 },
      set: { tone: "brief" },
    })
    expect(second).toEqual({
      ...defaultSettings,
      tone: "brief",
      wordings: { "thanks-warm": 2, "own-a": 1 },
    })
    expect(v.is(settingsChangeSchema, { wording: { section: "a", further: -1 } })).toBe(false)
    const { tone: _tone, wordings: _wordings, ...earlier } = defaultSettings
    expect(readSettings(earlier)).toEqual(defaultSettings)
  })

  it("knows the difference between no quiet hours and none said", () => {
    const off = changeSettings(defaultSettings, { set: { quietHours: null } })
    expect(off.quietHours).toBeNull()
    expect(changeSettings(off, { set: {} }).quietHours).toBeNull()
  })
})
