// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { letterFileText } from "~src/templates/file/letter-file"
import { packFileText } from "~src/templates/packs/pack-file"
import { showLibrary } from "~test/library/show-library"
import { createRendered, type Rendered } from "~test/support/render"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"
import { samplePack } from "~test/templates/packs/sample-pack"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))
const { takeTemplates, undoTaking, takePack, saveText } = vi.hoisted(() => ({
  takeTemplates: vi.fn(),
  undoTaking: vi.fn(),
  takePack: vi.fn(),
  saveText: vi.fn(),
}))
vi.mock("~src/stores/letter-files", () => ({ takeTemplates, undoTaking, takePack, restorePack: vi.fn() }))
vi.mock("~src/ui/save-copy", () => ({ saveText, saveCopy: vi.fn() }))

let page: Rendered
beforeEach(() => {
  vi.clearAllMocks()
  takeTemplates.mockResolvedValue({ ok: true, taken: [] })
  undoTaking.mockResolvedValue({ ok: true })
  takePack.mockResolvedValue({ ok: true, before: null })
  page = createRendered()
})
afterEach(() => page.unmount())

async function choose(field: string, name: string, text: string): Promise<void> {
  const input = page.find(`[data-field="${field}"]`) as HTMLInputElement
  Object.defineProperty(input, "files", { value: [new File([text], name)], configurable: true })
  input.dispatchEvent(new Event("change", { bubbles: true }))
  await vi.waitFor(() =>
    expect(page.container.querySelector("[data-preview], [data-refused]")).not.toBeNull(),
  )
  await page.settle()
}

function select(field: string, value: string, at = 0): void {
  const found = page.container.querySelectorAll<HTMLSelectElement>(`[data-field="${field}"]`)[at]
  if (!found) throw new Error(`no ${field}`)
  found.value = value
  found.dispatchEvent(new Event("change", { bubbles: true }))
}

describe("bringing letters in", () => {
  it("takes what she says, in the way she says, in one go, and back", async () => {
    const { templates } = showLibrary(page, "share")
    await templates.getState().save(null, letterWords())
    const id = templates.getState().own[0]?.id
    const other = letterWords({ body: "Other words" })
    await choose("letter-file", "mine.json", letterFileText([other, letterWords(), sectionWords()]))
    const choices = [...page.container.querySelectorAll<HTMLSelectElement>("[data-field=entry-choice]")]
    expect(choices.map(({ value }) => value)).toEqual(["add", "leave", "add"])
    select("entry-choice", "replace")
    await page.settle()
    page.click("[data-action=take]")
    await page.settle()
    expect(takeTemplates).toHaveBeenCalledExactlyOnceWith([
      { id, words: other },
      { id: null, words: sectionWords() },
    ])
    page.click("[data-action=undo]")
    await page.settle()
    expect(undoTaking).toHaveBeenCalledOnce()
    expect(page.find("[data-step]").getAttribute("data-step")).toBe("undone")
  })

  it("asks what the texts of a table are for, one by one or all of them", async () => {
    showLibrary(page, "share")
    await choose("letter-file", "export.csv", "title,body\nA,Dear you\nB,Hello you\n")
    select("entry-tone", "brief")
    await page.settle()
    select("entry-is", "recall", 2)
    await page.settle()
    select("entry-kind", "check-in", 1)
    await page.settle()
    page.click("[data-action=take]")
    await page.settle()
    expect(takeTemplates.mock.calls[0]?.[0]).toMatchObject([
      { words: { kind: "letter", title: "A", noteKind: "check-in", tone: "brief" } },
      { words: { kind: "section", title: "B", slot: "recall", noteKinds: ["thank-you"], tone: "brief" } },
    ])
  })

  it("says that nothing changed when it could not be stored, and leaves the preview", async () => {
    takeTemplates.mockResolvedValue({ ok: false, reason: "full" })
    showLibrary(page, "share")
    await choose("letter-file", "mine.json", letterFileText([letterWords()]))
    page.click("[data-action=take]")
    await page.settle()
    expect(page.find("[data-preview] [role=alert]").textContent).toContain("Nothing has changed")
  })

  it("refuses with the line, and without a preview", async () => {
    showLibrary(page, "share")
    await choose("letter-file", "mine.json", '{ "afterword": "letters",\n  "version": 1\n  "letters": [] }')
    expect(page.find("[data-refused]").textContent).toBe(
      "“mine.json” was not taken. Nothing has changed.Line 3, column 3Here should be a comma.",
    )
    expect(page.container.querySelector("[data-preview]")).toBeNull()
  })
})

describe("packs in the library", () => {
  it("are shown as text from beginning to end before they are taken", async () => {
    showLibrary(page, "share")
    const about = "<b>bold</b> [link](javascript:alert(1))"
    await choose("pack-file", "pack.json", packFileText(samplePack({ about })))
    const preview = page.find("[data-preview=pack]")
    expect(preview.querySelector(".pack-about")?.textContent).toBe(about)
    expect(preview.querySelectorAll("img, a, script, iframe, .pack-about b")).toHaveLength(0)
    expect(preview.textContent).toContain("It adds 1 letter, 1 section, and 1 line of advice")
    page.click("[data-preview=pack] [data-action=take]")
    await page.settle()
    expect(takePack).toHaveBeenCalledExactlyOnceWith(samplePack({ about }))
  })

  it("are made of her own letters in a form", async () => {
    const { templates } = showLibrary(page, "share")
    await templates.getState().save(null, letterWords())
    await page.settle()
    page.click("[data-action=make-pack]")
    await page.settle()
    page.click("[data-action=save-pack]")
    await page.settle()
    expect(page.find(".pack-form [role=alert]").textContent).toBe("The pack needs a name.")
    for (const [field, value] of [
      ["pack-name", "Notes"],
      ["pack-from", "Coach Ida"],
      ["pack-mark", "CI"],
    ] as const) {
      page.type(`[data-field=${field}]`, value)
      await page.settle()
    }
    page.click("[data-action=add-advice]")
    await page.settle()
    page.type("[data-field=advice-line]", "Name a moment.")
    await page.settle()
    page.click("[data-action=save-pack]")
    await page.settle()
    const [fileName, text] = saveText.mock.calls[0] ?? []
    expect(fileName).toBe("coach-ida-notes.afterword-pack.json")
    expect(JSON.parse(text)).toMatchObject({
      id: "coach-ida-notes",
      mark: "CI",
      made: "2026-03-04",
      letters: [{ title: letterWords().title }],
    })
    expect(Object.values(JSON.parse(text).advice)).toEqual(["Name a moment."])
  })
})
