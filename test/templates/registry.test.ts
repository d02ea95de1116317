import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import messages from "~assets/_locales/en/messages.json"
import { RULES } from "~src/rules/index"
import { letters, sectionById, sections } from "~src/templates/index"
import { placeholders } from "~src/templates/placeholder"
import { slots, slotTitleKeys, tones, toneTitleKeys } from "~src/templates/slot"

const namesIn = (folder: string) =>
  readdirSync(fileURLToPath(new URL(`../../src/templates/${folder}`, import.meta.url)))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort()

describe("the registry", () => {
  test("holds every section file once, under its own name", () => {
    expect(sections.map((section) => section.id).sort()).toEqual(namesIn("sections"))
  })

  test("holds every letter file once, under its own name", () => {
    expect(letters.map((letter) => letter.id).sort()).toEqual(namesIn("letters"))
  })

  test("gives no letter the id of a section: the panel marks both with data-insert", () => {
    expect(letters.filter((letter) => sectionById(letter.id))).toEqual([])
  })

  test.each(letters)("letter $id is made of sections of its kind, in the order of the slots", (letter) => {
    const made = letter.sections.map((id) => sectionById(id))
    expect(made).not.toContain(null)
    expect(made.filter((section) => !section!.noteKinds.includes(letter.noteKind))).toEqual([])
    expect(made[0]!.slot).toBe("greeting")
    expect(made.at(-1)!.slot).toBe("sign-off")
    expect(letter.sections).toEqual(letter.paragraphs.flat())
  })

  test.each(sections)("section $id names slot, tone and rules that exist", (section) => {
    expect(section.id).toMatch(new RegExp(`^${section.slot}(-.+)?-${section.tone}$`))
    expect(section.noteKinds.length).toBeGreaterThan(0)
    expect(section.satisfies.filter((id) => !RULES.some((rule) => rule.meta.id === id))).toEqual([])
  })

  test("says every slot, tone and fact in the interface's words", () => {
    const keys = [
      ...Object.values(slotTitleKeys),
      ...Object.values(toneTitleKeys),
      ...Object.values(placeholders).map((placeholder) => placeholder.labelKey),
    ]
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([])
  })

  test("has all tones in every slot of a thank-you note", () => {
    const thankYou = sections.filter((section) => section.noteKinds.includes("thank-you"))
    const missing = slots.flatMap((slot) =>
      tones.filter((tone) => !thankYou.some((section) => section.slot === slot && section.tone === tone)),
    )
    expect(missing).toEqual([])
  })
})
