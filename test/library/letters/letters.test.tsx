// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { unsaved } from "~src/library/letters/unsaved"
import { LIBRARY_TABS } from "~src/library/tabs"
import { placeOf } from "~src/library/use-place"
import { fullInterview } from "~test/interviews/sample"
import { showLibrary } from "~test/library/show-library"
import { createRendered, type Rendered } from "~test/support/render"
import { letterWords, sectionWords } from "~test/templates/own/sample-words"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered
beforeEach(() => {
  page = createRendered()
  unsaved.setState({}, true)
})
afterEach(() => page.unmount())

const show = async (at = "letters") => {
  const services = showLibrary(page, at)
  await page.settle()
  const own = () => services.templates.getState().own
  return { ...services, own }
}
const go = async (at: string) => {
  location.hash = at
  window.dispatchEvent(new Event("hashchange"))
  await page.settle()
}
const submit = async () => {
  page.find("form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }))
  await page.settle()
}
const rows = () =>
  [...page.container.querySelectorAll("[data-template]")].map((row) => row.getAttribute("data-template"))
const text = (selector: string) => page.find(selector).textContent ?? ""

describe("places within a section", () => {
  it("are named behind its own", () => {
    expect(placeOf(LIBRARY_TABS, "letters/own-a%2Fb")).toMatchObject({ section: "letters", item: "own-a/b" })
    expect(placeOf(LIBRARY_TABS, "letters")).toMatchObject({ section: "letters", item: null })
    expect(placeOf(LIBRARY_TABS, "letters/%")).toMatchObject({ item: "%" })
    expect(placeOf(LIBRARY_TABS, "")).toMatchObject({ tab: { id: "templates" } })
  })
})

describe("the list", () => {
  it("has every letter and section, and says that nothing is hers yet", async () => {
    await show()
    expect(rows()).toEqual(expect.arrayContaining(["thank-you-warm", "thanks-warm", "handwritten-warm"]))
    expect(text(".banner")).toContain("Nothing of your own yet")
  })

  it("is searched by name, tone, kind and words", async () => {
    await show()
    page.type("[data-field=find-template]", "formal greet")
    expect(rows()).toEqual(["greeting-formal"])
    page.type("[data-field=find-template]", "nothing like this")
    expect(rows()).toEqual([])
    expect(page.container.textContent).toContain("Nothing reads like that.")
  })

  it("brings ours back, and undoes that", async () => {
    const { templates, own } = await show()
    await templates.getState().save(null, sectionWords({ basedOn: "thanks-warm" }))
    await page.settle()
    expect(rows()).not.toContain("thanks-warm")
    expect(text("[data-template^=own-]")).toContain("Changed by you")
    page.click("[data-action=remove]")
    await page.settle()
    expect(rows()).toContain("thanks-warm")
    page.click("[data-action=undo]")
    await page.settle()
    expect(own()).toHaveLength(1)
  })
})

describe("the editor", () => {
  it("changes one of ours: hers takes its place", async () => {
    const { own, templates } = await show("letters/thanks-warm")
    page.type("[data-field=body]", "Thank you for the tour, {{first-name}}.")
    expect(text("[data-preview]")).toBe("Thank you for the tour, Ines.")
    expect(page.container.querySelector('[data-check="gratitude"][data-met="met"]')).not.toBeNull()
    await submit()
    expect(own()[0]).toMatchObject({
      basedOn: "thanks-warm",
      body: "Thank you for the tour, {{first-name}}.",
    })
    expect(own()[0]).toHaveProperty("others")
    expect(templates.getState().catalogue.section("thanks-warm")?.origin).toBeDefined()
    expect(location.hash).toBe("#letters")
  })

  it("copies one, which then stands beside it", async () => {
    const { own, templates } = await show("letters/copy:thank-you-warm")
    expect(page.find("[data-field=title]").value).toBe("Warm thank-you letter (copy)")
    expect(page.find("[data-field=body]").value).toContain("Dear {{first-name}},\n\nThank you for")
    await submit()
    expect(own()[0]).not.toHaveProperty("basedOn")
    expect(templates.getState().catalogue.letter("thank-you-warm")).not.toBeNull()
  })

  it("writes a new one for a card, or for one kind of meeting", async () => {
    const { own } = await show("letters/new-letter")
    page.choose("[data-field=noteKind]", "handwritten")
    expect(page.container.querySelector("[data-field=situation]")).toBeNull()
    page.type("[data-field=title]", "A card")
    page.type("[data-field=body]", "Dear {{first-name}}, thank you.")
    await submit()
    expect(own()[0]).toMatchObject({ noteKind: "thank-you", medium: "handwritten" })

    await go("letters/new-letter")
    page.choose("[data-field=situation]", "phone-screen")
    page.type("[data-field=title]", "After a call")
    page.type("[data-field=body]", "Thank you for our call.")
    await submit()
    expect(own().find(({ title }) => title === "After a call")).toMatchObject({ situation: "phone-screen" })
    await go("letters/new-letter")
    page.choose("[data-field=situation]", "panel")
    page.choose("[data-field=noteKind]", "check-in")
    expect(page.container.querySelector("[data-field=situation]")).toBeNull()
  })

  it("says in plain words what is missing, and stores nothing", async () => {
    const { own } = await show("letters/new-section")
    await submit()
    expect(page.container.textContent).toContain("Give it a name")
    expect(page.container.textContent).toContain("Write something first.")
    expect(own()).toEqual([])
    page.type("[data-field=title]", "Mine")
    page.type("[data-field=body]", "I enjoyed it.")
    page.click("[data-kind=thank-you]")
    expect(page.container.textContent).toContain("Choose at least one kind of note.")
    page.click("[data-kind=reply]")
    await submit()
    expect(own()[0]).toMatchObject({ title: "Mine", noteKinds: ["reply"] })
  })

  it("inserts a blank where the caret is, in the field that had it last", async () => {
    await show("letters/new-letter")
    const subject = page.find("[data-field=subject]")
    page.type("[data-field=subject]", "Thanks,  and bye")
    subject.focus()
    subject.setSelectionRange(8, 8)
    page.click("[data-blank=first-name]")
    await page.settle()
    expect(subject.value).toBe("Thanks, {{first-name}} and bye")
    expect(text("[data-preview-subject]")).toBe("Thanks, Ines and bye")
  })

  it("points out braces that are none of our blanks, and leaves them", async () => {
    await show("letters/new-section")
    page.type("[data-field=body]", "Hello {{nickname}} of {{company}}, {one}")
    expect(text("[data-unknown]")).toContain("{{nickname}} is not a blank we can fill")
    expect(page.container.querySelectorAll("[data-unknown]")).toHaveLength(1)
    expect(page.container.querySelector('[data-check="no-placeholder"][data-met="unmet"]')).not.toBeNull()
  })

  it("says kindly when a section isn’t read as its slot usually is", async () => {
    await show("letters/new-section")
    page.type("[data-field=body]", "The sky was blue over the yard.")
    expect(text("[data-usual=gratitude]")).toContain("usually meets “A thank-you”")
    page.type("[data-field=body]", "Thank you for the tour of the yard.")
    expect(page.container.querySelector("[data-usual]")).toBeNull()
  })

  it("shows each wording of a section when it is written", async () => {
    await show("letters/new-section")
    page.type("[data-field=body]", "Thank you once.")
    page.click("[data-action=add-wording]")
    page.type("[data-field=other-0]", "Thank you twice.")
    page.find("[data-field=other-0]").focus()
    await page.settle()
    expect(text("[data-preview]")).toBe("Thank you twice.")
    page.click("[data-action=remove-wording-0]")
    expect(page.container.querySelector("[data-field^=other-]")).toBeNull()
  })

  it("previews with any of her interviews", async () => {
    const { interviews } = await show("letters/new-letter")
    await interviews.getState().save("i", fullInterview)
    await page.settle()
    page.type("[data-field=body]", "Dear {{interviewer}}, thank you. {{promised-date}}")
    const select = page.find<HTMLSelectElement & HTMLInputElement>("[data-field=preview-with]")
    select.value = "i/0"
    select.dispatchEvent(new Event("change", { bubbles: true }))
    await page.settle()
    expect(text("[data-preview]")).toBe("Dear Dana Whitfield, thank you. December 1")
  })

  it("treats markup as text", async () => {
    await show("letters/new-section")
    page.type("[data-field=body]", '<img src=x onerror="alert(1)"> thank you for it')
    expect(text("[data-preview]")).toContain("<img src=x")
    expect(page.container.querySelector("[data-preview] img")).toBeNull()
  })
})

describe("what is not saved", () => {
  it("is still there after looking elsewhere, and the page asks before it goes", async () => {
    const { own } = await show("letters/new-letter")
    page.type("[data-field=title]", "Half a letter")
    await go("letters")
    expect(text("[data-unsaved]")).toContain("Half a letter")
    const leaving = new Event("beforeunload", { cancelable: true })
    window.dispatchEvent(leaving)
    expect(leaving.defaultPrevented).toBe(true)
    await go("letters/new-letter")
    expect(page.find("[data-field=title]").value).toBe("Half a letter")
    page.click("[data-action=discard]")
    expect(page.find("[data-field=title]").value).toBe("")
    const free = new Event("beforeunload", { cancelable: true })
    window.dispatchEvent(free)
    expect(free.defaultPrevented).toBe(false)
    expect(own()).toEqual([])
  })

  it("survives that another window deletes it", async () => {
    const { templates, own } = await show()
    await templates.getState().save("a", letterWords())
    await go("letters/own-a")
    page.type("[data-field=title]", "Still mine")
    await templates.getState().remove("a")
    await page.settle()
    expect(page.find("[data-field=title]").value).toBe("Still mine")
    await submit()
    expect(own()[0]).toMatchObject({ id: "a", title: "Still mine" })
  })

  it("can be kept beside what another window made of it", async () => {
    const { templates, own } = await show()
    await templates.getState().save("a", letterWords())
    const refusing = vi.fn(async (id: string | null, words: ReturnType<typeof letterWords>) =>
      id === null ? real(null, words) : { ok: false as const, reason: "conflict" as const },
    )
    const real = templates.getState().save
    templates.setState({ save: refusing as typeof real })
    await go("letters/own-a")
    page.type("[data-field=title]", "My version")
    await submit()
    expect(text("[data-refused=conflict]")).toContain("Nothing is lost")
    page.click("[data-action=save-anew]")
    await page.settle()
    expect(own().map(({ title }) => title)).toEqual(
      expect.arrayContaining(["My version", "After a good talk"]),
    )
  })
})
