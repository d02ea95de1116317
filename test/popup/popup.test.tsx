// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { makeRecord } from "~src/platform/interview-record"
import { Popup } from "~src/popup/popup"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const NOW = "2026-03-04T15:00:00Z"
const openTab = vi.fn<(url: string) => Promise<void>>(async () => undefined)
const openPractice = vi.fn(async () => undefined)
const openLibrary = vi.fn(async () => undefined)
let page: Rendered

beforeEach(() => {
  openTab.mockClear()
  page = createRendered()
})
afterEach(() => page.unmount())

const mira = { ...emptyInterviewer(), name: "Mira Castellano", email: "mira@halden.example" }
const halden: Interview = {
  ...emptyInterview(),
  company: "Halden Robotics",
  role: "Field Engineer",
  at: "2026-03-03T18:00:00Z",
  interviewers: [mira],
  me: { ...emptyInterview().me, name: "Noor Vance" },
}

function show(interviews: Readonly<Record<string, Interview>>) {
  const records = Object.entries(interviews).map(([id, interview]) => makeRecord(id, interview, null, NOW))
  const services = {
    interviews: createMemoryInterviewsStore(records, () => NOW),
    settings: createMemorySettingsStore(),
    now: () => NOW,
    openTab,
    openPractice,
    openLibrary,
  }
  page.render(<Popup services={services} />)
  return services
}
const names = () => [...page.container.querySelectorAll(".job h3")].map((each) => each.textContent)

describe("Popup", () => {
  it("shows the interviews, newest first, with their people and how long ago", () => {
    show({ old: { ...halden, company: "Orbit Labs", at: "2026-02-01T10:00:00Z" }, new: halden })
    expect(names()).toEqual(["Halden Robotics", "Orbit Labs"])
    expect(page.find(".job .since").textContent).toBe("21 h since the interview")
    expect(page.find(".person-row b").textContent).toBe("Mira Castellano")
  })

  it("starts with an invitation, a way to add and a way to practise", () => {
    show({})
    expect(page.container.querySelectorAll("[data-action=add]")).toHaveLength(1)
    page.click("[data-action=practice]")
    expect(openPractice).toHaveBeenCalledOnce()
  })

  it("leads to the settings", () => {
    show({})
    page.click("[data-action=settings]")
    expect(openLibrary).toHaveBeenCalledExactlyOnceWith("settings")
  })

  it("adds an interview, with one's own details from the last one", async () => {
    const { interviews } = show({ a: halden })
    page.click("[data-action=add]")
    expect(page.find("[data-field=my-name]").value).toBe("Noor Vance")
    page.type("[data-field=company]", "Tidewater Press")
    page.click("[data-action=save]")
    await page.settle()
    expect(names()).toEqual(["Tidewater Press", "Halden Robotics"])
    expect(interviews.getState().records).toHaveLength(2)
  })

  it("leaves everything as it was when editing is cancelled", async () => {
    const { interviews } = show({ a: halden })
    page.click("[data-action=edit]")
    page.type("[data-field=company]", "Something else")
    page.click("[data-action=cancel]")
    await page.settle()
    expect(interviews.getState().records[0]?.interview).toEqual(halden)
    expect(names()).toEqual(["Halden Robotics"])
  })

  it("says so and keeps what was typed when the browser does not take it", async () => {
    const { interviews } = show({ a: halden })
    interviews.setState({ save: async () => ({ ok: false, reason: "full" }) })
    page.click("[data-action=edit]")
    page.type("[data-field=company]", "Halden")
    page.click("[data-action=save]")
    await page.settle()
    expect(page.find("[role=alert]").textContent).toContain("Not saved")
    expect(page.find("[data-field=company]").value).toBe("Halden")
  })

  it.each(["[data-action=remove]", "form [data-action=remove]"])(
    "removes by %s and gives back",
    async (by) => {
      const { interviews } = show({ a: halden })
      if (by.startsWith("form")) page.click("[data-action=edit]")
      page.click(by)
      await page.settle()
      expect(names()).toEqual([])
      page.click("[data-action=undo]")
      await page.settle()
      expect(names()).toEqual(["Halden Robotics"])
      expect(interviews.getState().records[0]?.interview).toEqual(halden)
      expect(page.container.querySelector(".toast")).toBeNull()
    },
  )

  it("asks once where a note is to be written, and remembers", async () => {
    const { settings } = show({ a: halden })
    page.click("[data-action=write]")
    expect(openTab).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(page.find("[data-action=compose-gmail]"))
    page.click("[data-action=compose-outlook]")
    await page.settle()
    expect(openTab.mock.lastCall?.[0]).toContain("https://outlook.live.com/")
    expect(openTab.mock.lastCall?.[0]).toContain(encodeURIComponent("mira@halden.example"))
    expect(settings.getState().settings.webmail).toBe("outlook")
    page.click("[data-action=write]")
    expect(openTab).toHaveBeenCalledTimes(2)
  })

  it("opens an empty compose window from the foot", async () => {
    const { settings } = show({ a: halden })
    page.click("[data-action=compose-gmail]")
    await page.settle()
    expect(openTab).toHaveBeenCalledExactlyOnceWith("https://mail.google.com/mail/?view=cm&fs=1")
    expect(settings.getState().settings.webmail).toBe("gmail")
  })

  it("says which records cannot be read, beside those that can", async () => {
    const { interviews } = show({ a: halden })
    interviews.setState({
      unreadable: [
        { id: "b", key: "interview:b", reason: "newer" },
        { id: "c", key: "interview:c", reason: "damaged" },
      ],
    })
    await page.settle()
    expect(page.container.querySelectorAll("[data-unreadable]")).toHaveLength(2)
    expect(page.find("[data-unreadable=b]").textContent).toContain("newer")
    expect(names()).toEqual(["Halden Robotics"])
  })
})
