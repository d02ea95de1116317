// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Handwritten } from "~src/handwritten/handwritten"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { handwrittenPlace } from "~src/platform/handwritten-place"
import { makeRecord } from "~src/platform/interview-record"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySentNotesStore } from "~src/stores/memory-sent-notes-store"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"
import { createMemoryTemplatesStore } from "~src/stores/memory-templates-store"
import type { TemplateWords } from "~src/templates/own/own-template"
import { createRendered, type Rendered } from "~test/support/render"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const NOW = "2026-03-04T15:00:00Z"
const person = (name: string, topic: string) => ({ ...emptyInterviewer(), name, topics: [topic] })
const halden: Interview = {
  ...emptyInterview(),
  company: "Halden Robotics",
  role: "Field Engineer",
  at: "2026-03-03T18:00:00Z",
  interviewers: [person("Mira Castellano", "the depot in Turin"), person("Tomas Reyl", "the night shift")],
  me: { ...emptyInterview().me, name: "Noor Vance" },
}

let page: Rendered
const print = vi.fn()
beforeEach(() => {
  page = createRendered()
})
afterEach(() => {
  page.unmount()
  location.hash = ""
})

function show(interviews: Readonly<Record<string, Interview>>, at = "") {
  location.hash = at
  const records = Object.entries(interviews).map(([id, interview]) => makeRecord(id, interview, null, NOW))
  const services = {
    interviews: createMemoryInterviewsStore(records, () => NOW),
    settings: createMemorySettingsStore(),
    sentNotes: createMemorySentNotesStore(),
    templates: createMemoryTemplatesStore(() => NOW),
    now: () => NOW,
    print,
  }
  page.render(<Handwritten services={services} />)
  return services
}
const sheet = () => page.find(".sheet").textContent ?? ""

describe("the page for a note by hand", () => {
  it("holds a short note for the person of its address, without a phone number or a day", () => {
    show({ a: halden }, handwrittenPlace("a", 1))
    expect(sheet()).toContain("Dear Tomas,")
    expect(sheet()).toContain("the night shift")
    expect(sheet()).not.toMatch(/yesterday|Turin|\{\{/)
    expect(sheet().trimEnd().endsWith("Noor Vance")).toBe(true)
    expect(page.container.querySelector(".gaps")).toBeNull()
  })

  it("says something else to each, and in another tone or wording", () => {
    show({ a: halden }, handwrittenPlace("a", 0))
    const mira = sheet()
    page.click('[data-choice=tone] [value="formal"]')
    const formal = sheet()
    expect(formal).not.toBe(mira)
    page.click("[data-action=another-wording]")
    expect(sheet()).not.toBe(formal)
  })

  it("is in her own words, where she changed the letter or a section that stands in it", async () => {
    const { templates, settings } = show({ a: halden }, handwrittenPlace("a", 0))
    const save = async (words: TemplateWords) => {
      await templates.getState().save(null, words)
      await page.settle()
    }
    await save(sectionWords({ basedOn: "thanks-handwritten-warm", body: "Thanks from my own pen." }))
    expect(sheet()).toContain("Thanks from my own pen.")
    await save(letterWords({ basedOn: "handwritten-warm", body: "Dear {{first-name}}, a card of mine." }))
    expect(sheet()).toBe("Dear Mira, a card of mine.")
    page.click('[data-choice=tone] [value="formal"]')
    const usual = sheet()
    await settings.getState().change({ wording: { section: "thanks-handwritten-formal", further: 1 } })
    await page.settle()
    expect(sheet()).not.toBe(usual)
  })

  it("is filled in where something is missing, and forgets it with the person", () => {
    show({
      a: { ...halden, role: "", interviewers: [person("Mira Castellano", ""), ...halden.interviewers] },
    })
    expect(sheet()).toContain("{{role}}")
    page.type("[data-gap=role]", "Field Engineer")
    page.type("[data-gap=topic]", "the depot")
    expect(sheet()).toContain("the Field Engineer role")
    expect(sheet()).not.toContain("{{")
    expect(page.find(".gaps h2").textContent).toBe("All filled in")
    page.choose("[data-field=person]", "1")
    expect(sheet()).toContain("{{role}}")
  })

  it("counts the person as thanked on her word, goes on to the next, and says when all are done", async () => {
    const { interviews } = show({ a: halden }, handwrittenPlace("a", 0))
    const click = async (selector: string) => {
      page.click(selector)
      await page.settle()
    }
    await click("[data-action=mark-thanked]")
    expect(interviews.getState().records[0]?.progress.thanked).toEqual(["mira castellano"])
    expect(page.find(".thanked").dataset.thanking).toBe("otherwise")
    await click("[data-action=next-person]")
    expect(location.hash).toBe(`#${handwrittenPlace("a", 1)}`)
    expect(sheet()).toContain("Dear Tomas,")
    await click("[data-action=mark-thanked]")
    expect(page.find(".all-done").textContent).toBe("Nobody is left to thank.")
    await click("[data-action=unmark]")
    expect(interviews.getState().records[0]?.progress.thanked).toEqual(["mira castellano"])
  })

  it("is copied as it stands, or says that the browser does not allow it", async () => {
    const written = vi.fn(async (_text: string) => undefined)
    vi.stubGlobal("navigator", { clipboard: { writeText: written } })
    show({ a: halden }, handwrittenPlace("a", 1))
    page.click("[data-action=copy-note]")
    await page.settle()
    expect(written.mock.calls).toEqual([[expect.stringMatching(/^Dear Tomas,\n\n[\s\S]+\nNoor Vance$/)]])
    expect(page.find(".copying [role=status]").textContent).toBe("Copied")
    written.mockRejectedValueOnce(new Error("not allowed"))
    page.click("[data-action=copy-note]")
    await page.settle()
    expect(page.find(".copying [role=status]").textContent).not.toBe("Copied")
    vi.unstubAllGlobals()
  })

  it("works without any interview, all of it open", () => {
    show({})
    expect(sheet()).toContain("{{first-name}}")
    expect(page.container.querySelector(".thanked")).toBeNull()
    page.type("[data-gap=first-name]", "Dana")
    expect(sheet()).toContain("Dear Dana,")
    page.click("[data-action=print]")
    expect(print).toHaveBeenCalledOnce()
  })
})
