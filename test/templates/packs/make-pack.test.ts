import { describe, expect, it } from "vitest"
import { readFile } from "~src/templates/file/read-file"
import { makePack, type PackDraft } from "~src/templates/packs/make-pack"
import { MARK } from "~src/templates/packs/mark"
import { packFileText, packId } from "~src/templates/packs/pack-file"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

const draft: PackDraft = {
  name: "Notes für Pflege",
  from: "Northgate",
  mark: " NT ",
  about: "",
  templates: [sectionWords({ basedOn: "thanks-warm" }), letterWords()],
  advice: { gratitude: "Name the ward." },
  made: "2026-10-01",
}

describe("making a pack", () => {
  it("gives one that can be read back, without whose place a section took", () => {
    const made = makePack(draft)
    if (!made.ok) throw new Error(made.trouble)
    expect(made.pack).toMatchObject({ id: "northgate-notes-fur-pflege", mark: "NT" })
    expect(made.pack.sections[0]).not.toHaveProperty("basedOn")
    expect(readFile(packFileText(made.pack))).toEqual({ ok: true, holds: "pack", pack: made.pack })
  })

  it.each([
    ["name", { name: " " }],
    ["from", { from: "" }],
    ["mark", { mark: "NTT" }],
    ["about", { about: "a".repeat(601) }],
    ["", { about: "\u202e" }],
    ["empty", { templates: [], advice: {} }],
  ])("says that “%s” is missing or wrong", (trouble, changes) => {
    expect(makePack({ ...draft, ...changes })).toEqual({ ok: false, trouble })
  })

  it("names a pack the same each time, also in a script that has no Latin letters", () => {
    expect(packId("A & B", "Größe  1")).toBe("a-b-große-1".replace("ß", "-"))
    expect(packId("上海", "東京")).toBe("pack")
    expect(packId("a".repeat(80), "b")).toHaveLength(64)
  })
})

describe("a mark", () => {
  it("is one or two letters, or one emoji", () => {
    for (const mark of ["N", "NT", "é2", "ñ", "上海", "🌿", "👩‍⚕️", "🇳🇴", "❤️"])
      expect(MARK.test(mark)).toBe(true)
    for (const mark of ["", " ", "NTT", "<b", "N ", "🌿🌿", "🌿N", "\u202e", "—"])
      expect(MARK.test(mark)).toBe(false)
  })
})
