// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Library } from "~src/library/library"
import { LIBRARY_TABS } from "~src/library/tabs"
import { placeOf } from "~src/library/use-place"
import { defaultSettings } from "~src/platform/settings"
import { RULES } from "~src/rules/index"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const NOW = "2026-03-04T15:00:00Z"
let page: Rendered

beforeEach(() => {
  location.hash = ""
  page = createRendered()
})
afterEach(() => page.unmount())

function show(at = "") {
  location.hash = at
  const services = {
    interviews: createMemoryInterviewsStore([], () => NOW),
    settings: createMemorySettingsStore(),
    now: () => NOW,
  }
  page.render(<Library services={services} />)
  return { ...services, settings: services.settings, stored: () => services.settings.getState().settings }
}

describe("the places of the library", () => {
  it("are told apart by name, and every name is there once", () => {
    const names = LIBRARY_TABS.flatMap((tab) => [tab.id, ...tab.sections.map((section) => section.id)])
    expect(new Set(names).size).toBe(names.length)
    expect(placeOf(LIBRARY_TABS, "reminders")).toMatchObject({
      tab: { id: "settings" },
      section: "reminders",
    })
    expect(placeOf(LIBRARY_TABS, "data")).toMatchObject({ tab: { id: "data" }, section: null })
    expect(placeOf(LIBRARY_TABS, "nowhere")).toMatchObject({ tab: { id: "settings" }, section: null })
  })
})

describe("the settings", () => {
  it("have a switch for every check, which is kept", async () => {
    const { stored } = show()
    expect(page.container.querySelectorAll("#checks [role=switch]")).toHaveLength(RULES.length + 1)
    page.click('[data-switch="fit"]')
    await page.settle()
    expect(stored().off).toEqual(["fit"])
    expect(page.find('[data-switch="fit"]').getAttribute("aria-checked")).toBe("false")
  })

  it("bring back every check at once", async () => {
    const { settings, stored } = show()
    await settings.getState().change({ switchOff: "fit" })
    await settings.getState().change({ switchOff: "subject" })
    await page.settle()
    page.click('[data-action="checks-back"]')
    await page.settle()
    expect(stored().off).toEqual([])
  })

  it("save a line when it is left, and bring it back by Escape", async () => {
    const { stored } = show()
    page.type('[data-field="me-name"]', "Noor Vance ")
    const field = page.find('[data-field="me-name"]')
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }))
    await page.settle()
    expect(stored().me).toEqual({ ...defaultSettings.me, name: "Noor Vance" })
    page.type('[data-field="me-name"]', "Nobody")
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))
    await page.settle()
    expect(page.find('[data-field="me-name"]').value).toBe("Noor Vance")
  })

  it("keep the spelling that is right, and whether slips are underlined", async () => {
    const { stored } = show()
    expect([stored().spelling, stored().underline]).toEqual(["either", false])
    page.click('[data-choice="spelling"] input[value="british"]')
    page.click('[data-switch="underline"]')
    await page.settle()
    expect([stored().spelling, stored().underline]).toEqual(["british", true])
  })

  it("list my words, take one away and bring it back", async () => {
    const { stored } = show()
    page.type('[data-field="word"]', "Norrvik, kubectl Norrvik")
    page.click('#spelling [data-action="add-word"]')
    await page.settle()
    expect(stored().words.toSorted()).toEqual(["Norrvik", "kubectl"])
    page.click('[data-word="kubectl"] button')
    await page.settle()
    expect(stored().words).toEqual(["Norrvik"])
    page.click('[data-action="word-back"]')
    await page.settle()
    expect(stored().words).toEqual(["Norrvik", "kubectl"])
  })

  it("ask for the account of the webmail that was chosen", async () => {
    const { stored } = show()
    expect(page.container.querySelector('[data-field="gmail-account"]')).toBeNull()
    page.click('[data-choice="webmail"] [value="outlook"]')
    await page.settle()
    page.click('[data-choice="outlook-account"] [value="work"]')
    await page.settle()
    expect(stored()).toMatchObject({ webmail: "outlook", outlookAccount: "work" })
  })

  it("keep at least one working day, and each holiday once", async () => {
    const { stored } = show()
    for (const day of [1, 2, 3, 4, 5]) {
      page.click(`[data-day="${day}"]`)
      await page.settle()
    }
    expect(stored().workingDays).toEqual([5])
    for (const day of ["2026-12-25", "2026-12-25", "2026-05-01"]) {
      page.find('[data-field="holiday"]').value = day
      page.click('[data-action="add-holiday"]')
      await page.settle()
    }
    expect(stored().holidays).toEqual(["2026-05-01", "2026-12-25"])
    page.click('[data-holiday="2026-05-01"] button')
    await page.settle()
    expect(stored().holidays).toEqual(["2026-12-25"])
  })

  it("say when a change was not taken", async () => {
    const { settings } = show()
    settings.setState({ change: async () => ({ ok: false, reason: "full" }) })
    await page.settle()
    page.click('[data-switch="keep-texts"]')
    await page.settle()
    expect(page.find("#sent-notes .problem").textContent).toContain("Not saved")
    expect(page.find('[data-switch="keep-texts"]').getAttribute("aria-checked")).toBe("true")
  })

  it("say that what is stored cannot be read", async () => {
    const { settings } = show()
    settings.setState({ status: "unreadable" })
    await page.settle()
    expect(page.find('[data-damaged="settings"]').textContent).toContain("set aside")
  })
})
