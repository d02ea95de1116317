// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { LIBRARY_TABS } from "~src/library/tabs"
import { placeOf } from "~src/library/use-place"
import { defaultSettings } from "~src/platform/settings"
import { RULES } from "~src/rules/index"
import { showLibrary } from "~test/library/show-library"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered

beforeEach(() => {
  location.hash = ""
  page = createRendered()
})
afterEach(() => page.unmount())

const show = (at = "settings") => showLibrary(page, at)

describe("the places of the library", () => {
  it("are told apart by name, and every name is there once", () => {
    const names = LIBRARY_TABS.flatMap((tab) => [tab.id, ...tab.sections.map((section) => section.id)])
    expect(new Set(names).size).toBe(names.length)
    expect(placeOf(LIBRARY_TABS, "reminders")).toMatchObject({
      tab: { id: "settings" },
      section: "reminders",
    })
    expect(placeOf(LIBRARY_TABS, "data")).toMatchObject({ tab: { id: "data" }, section: null })
    expect(placeOf(LIBRARY_TABS, "nowhere")).toMatchObject({ tab: { id: "templates" }, section: null })
  })
})

it("who chooses another tab goes on in it, and hears its name", async () => {
  show("settings")
  expect(document.activeElement?.localName).not.toBe("main")
  location.hash = "data"
  window.dispatchEvent(new Event("hashchange"))
  await page.settle()
  expect(document.activeElement?.localName).toBe("main")
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Your data")
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

/** An invitation as calendars write it. */
function event(title: string, start: string): string {
  return [
    "BEGIN:VEVENT",
    `UID:${title.length}@calendar.example`,
    `DTSTART:${start}`,
    `SUMMARY:${title}`,
    "ORGANIZER;CN=Mira Castellano:mailto:mira@halden-robotics.example",
    "END:VEVENT",
  ].join("\r\n")
}
const calendar = (...events: readonly string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR"].join("\r\n")

async function drop(text: string): Promise<void> {
  const file = new File([text], "invite.ics", { type: "text/calendar" })
  const dropped = Object.assign(new Event("drop", { cancelable: true }), { dataTransfer: { files: [file] } })
  window.dispatchEvent(dropped)
  await page.settle()
  await page.settle()
}

describe("an invitation", () => {
  it("is shown as it was understood, and added as it is", async () => {
    const { interviews } = show("add")
    await drop(calendar(event("Interview: Field Engineer", "20260303T180000Z")))
    expect(page.find("[data-field=person-name]").value).toBe("Mira Castellano")
    expect(page.find("[data-field=person-email]").value).toBe("mira@halden-robotics.example")
    expect(interviews.getState().records).toEqual([])
    page.type("[data-field=company]", "Halden Robotics")
    page.click("[data-action=save]")
    await page.settle()
    expect(interviews.getState().records[0]?.interview).toMatchObject({
      company: "Halden Robotics",
      at: "2026-03-03T18:00:00.000Z",
    })
    expect(page.find("[data-step=added]").textContent).toContain("Halden Robotics")
  })

  it("of a meeting that is known brings it up to date, and one called off puts it away", async () => {
    const { interviews } = show("add")
    const records = () => interviews.getState().records
    const first = event("Interview: Field Engineer", "20260303T180000Z")
    await drop(calendar(first))
    page.click("[data-action=save]")
    await page.settle()
    const moved = first
      .replace("20260303", "20260306")
      .replace("END:VEVENT", "ATTENDEE;CN=Tomas Reyl:mailto:tomas@halden-robotics.example\r\nEND:VEVENT")
    await drop(calendar(moved))
    expect(page.find("[data-known]").textContent).toContain("Halden Robotics")
    page.click("[data-action=take-known]")
    await page.settle()
    expect(page.find("[data-step=added]").textContent).toContain("up to date")
    expect(records().map(({ interview: { at, interviewers } }) => [at, interviewers.length])).toEqual([
      ["2026-03-06T18:00:00.000Z", 2],
    ])
    await drop(calendar(moved.replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT")))
    page.click("[data-action=take-known]")
    await page.settle()
    expect(records().map(({ progress }) => progress.status)).toEqual(["archived"])
    // Put away, it is a meeting of its own again.
    await drop(calendar(first))
    expect(page.container.querySelector("[data-known]")).toBeNull()
  })

  it("is chosen where a file holds several", async () => {
    show("add")
    await drop(calendar(event("First", "20260310T180000Z"), event("Second round", "20260311T180000Z")))
    expect(page.container.querySelectorAll("[data-event]")).toHaveLength(2)
    page.click('[data-event="1"]')
    await page.settle()
    expect(page.find(".look-over h2").textContent).toContain("Second round")
  })

  it.each([
    ["dear diary", "not a calendar"],
    [calendar(), "no event"],
  ])("that is none (%#) is refused in plain words", async (text, words) => {
    show("add")
    await drop(text)
    expect(page.find("[data-step=refused]").textContent).toContain(words)
  })
})

describe("the data", () => {
  it("are deleted after a second yes only", async () => {
    const { deleteEverything } = show("data")
    page.click("[data-action=delete-everything]")
    await page.settle()
    expect(document.activeElement?.textContent).toBe("Keep it")
    expect(deleteEverything).not.toHaveBeenCalled()
    page.click("[data-action=delete-everything-confirmed]")
    await page.settle()
    expect(deleteEverything).toHaveBeenCalledOnce()
    expect(page.find("#delete [role=status]").textContent).toBe("Everything is deleted.")
  })

  it("are deleted here although sync could not be emptied, and that is said", async () => {
    const { deleteEverything } = show("data")
    deleteEverything.mockResolvedValue({ ok: true, isSyncEmpty: false })
    page.click("[data-action=delete-everything]")
    await page.settle()
    page.click("[data-action=delete-everything-confirmed]")
    await page.settle()
    expect(page.find("#delete [role=status]").textContent).toContain("did not let us empty its sync")
  })

  it("come in beside what is here, and in its place only after a second yes", async () => {
    const { importData } = show("data")
    const pick = async () => {
      const input = page.find<HTMLInputElement>("[data-field=import]")
      Object.defineProperty(input, "files", { value: [new File(["{}"], "copy.json")], configurable: true })
      input.dispatchEvent(new Event("change", { bubbles: true }))
      await vi.waitFor(() => expect(page.find("#copy [role=status]").textContent).not.toBe(""))
    }
    page.click("[data-action=import]")
    await pick()
    expect(importData).toHaveBeenLastCalledWith("{}", "merge")
    page.click("[data-action=replace]")
    await page.settle()
    expect(document.activeElement?.textContent).toBe("Keep it")
    page.click("[data-action=replace-confirmed]")
    await pick()
    expect(importData).toHaveBeenLastCalledWith("{}", "replace")
    await vi.waitFor(() =>
      expect(page.find("#copy [role=status]").textContent).toContain("Only what the file"),
    )
  })
})

describe("a copy that", () => {
  const pick = async (file: File) => {
    const input = page.find<HTMLInputElement>("[data-field=import]")
    Object.defineProperty(input, "files", { value: [file], configurable: true })
    input.dispatchEvent(new Event("change", { bubbles: true }))
    await vi.waitFor(() => expect(page.find("#copy [role=status]").textContent).not.toBe(""))
    return page.find("#copy [role=status]").textContent
  }

  it("cannot be read any more says so", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {})
    const { importData } = show("data")
    const gone = Object.assign(new File([], "copy.json"), {
      text: async () => Promise.reject(new DOMException("gone", "NotFoundError")),
    })
    expect(await pick(gone)).toContain("could not read this file")
    expect(importData).not.toHaveBeenCalled()
  })

  it("is far too large is not even read", async () => {
    const { importData } = show("data")
    const text = vi.fn()
    const huge = Object.assign(new File([], "copy.json"), { text })
    Object.defineProperty(huge, "size", { value: 50_000_000 })
    expect(await pick(huge)).toContain("too large")
    expect([text.mock.calls, importData.mock.calls]).toEqual([[], []])
  })
})

describe("what does not travel to other machines", () => {
  it("is said where it is switched on, with a link to the letter", async () => {
    const { settings, sync } = show("sync")
    sync.setState({
      settings: "declined",
      left: [{ id: "a", title: "A long one", why: "too-large" }],
      declined: true,
    })
    await page.settle()
    expect(page.find("[data-sync-problems]").textContent).toBe("")
    page.click('[data-switch="sync"]')
    await page.settle()
    expect(settings.getState().settings.sync).toBe(true)
    expect(page.find("[data-sync-problems]").getAttribute("data-sync-problems")).toBe("2")
    expect(page.container.querySelector('a[href="#letters/own-a"]')?.textContent).toBe("A long one")
    expect(page.find("[data-sync-problems]").textContent).toContain("longer than the browser’s sync takes")
  })

  it("is all of it since everything was deleted on another machine", async () => {
    const { sync } = show("sync")
    sync.setState({ settings: "ended" })
    await page.settle()
    expect(page.find("[data-sync-problems]").textContent).toContain("deleted on another machine")
  })

  it("is told apart before it is switched on", async () => {
    show("sync")
    await page.settle()
    for (const part of ["name", "phone", "mail", "LinkedIn", "my words", "letters"])
      expect(page.find("#sync").textContent).toContain(part)
  })
})

it("the tone that letters start from is chosen among one's details", async () => {
  const { stored } = show("my-details")
  page.find('[data-choice="tone"] [value="brief"]').click()
  await page.settle()
  expect(stored().tone).toBe("brief")
})
