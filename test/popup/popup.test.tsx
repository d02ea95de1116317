// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { emptyInterview, emptyInterviewer } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { GLANCE, makeGlance } from "~src/platform/glance"
import { makeRecord } from "~src/platform/interview-record"
import { makeSentNote } from "~src/platform/sent-note-record"
import { Popup } from "~src/popup/popup"
import { createMemoryInterviewsStore } from "~src/stores/memory-interviews-store"
import { createMemorySentNotesStore } from "~src/stores/memory-sent-notes-store"
import { createMemorySettingsStore } from "~src/stores/memory-settings-store"
import { justOver, toInstant } from "~src/ui/interview-form/local-time"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const NOW = "2026-03-04T15:00:00Z"
const openTab = vi.fn<(url: string) => Promise<void>>(async () => undefined)
const openPractice = vi.fn(async () => undefined)
const openLibrary = vi.fn(async () => undefined)
const openHandwritten = vi.fn<(at: string) => Promise<void>>(async () => undefined)
let page: Rendered

// Loaded when somebody writes; here it is there already.
beforeAll(() => import("~src/popup/letter-for"))
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
  const services = servicesOf(interviews)
  page.render(<Popup services={services} />)
  return services
}

function servicesOf(interviews: Readonly<Record<string, Interview>>) {
  const records = Object.entries(interviews).map(([id, interview]) => makeRecord(id, interview, null, NOW))
  return {
    interviews: createMemoryInterviewsStore(records, () => NOW),
    settings: createMemorySettingsStore(),
    sentNotes: createMemorySentNotesStore(),
    glance: Promise.resolve(null),
    access: { isKeptOut: async () => false, askToBeLetIn: async () => true },
    now: () => NOW,
    openTab,
    openPractice,
    openLibrary,
    openHandwritten,
  }
}
const dues = (which: "today" | "later") =>
  [...page.container.querySelectorAll(`[data-dues=${which}] .next > div:first-of-type`)].map((each) =>
    [...each.children].map((part) => part.textContent).join(", "),
  )
const names = () => [...page.container.querySelectorAll(".job b")].map((each) => each.textContent)

describe("Popup", () => {
  it("shows what is due, then the interviews, newest first, with who has been thanked", () => {
    show({ old: { ...halden, company: "Orbit Labs", at: "2026-01-01T10:00:00Z" }, new: halden })
    expect(dues("today")).toEqual(["Thank Mira Castellano, Halden Robotics: 3 h left of the first day"])
    expect(names()).toEqual(["Halden Robotics", "Orbit Labs"])
    expect(page.find(".job .js").textContent).toBe("0 of 1 thanked")
  })

  it("tells what comes later, once for each interview", () => {
    const both = [mira, { ...mira, name: "Tomas Reyl", email: "tomas@halden.example" }]
    show({ next: { ...halden, at: "2026-03-06T18:00:00Z", interviewers: both } })
    expect(dues("today")).toEqual([])
    expect(dues("later")[0]).toMatch(
      /^Thank Mira Castellano, Halden Robotics: After the interview on Fri, Mar 6/,
    )
    expect(dues("later").filter((due) => due.startsWith("Thank"))).toHaveLength(1)
  })

  it("counts a note as thanks, and puts one off or takes it as written until undone", async () => {
    const { sentNotes } = show({ a: halden })
    const act = async (selector: string) => {
      page.click(selector)
      await page.settle()
    }
    await act("[data-due] [data-action=more]")
    await act("[data-snooze=snoozeTomorrow]")
    expect(dues("today")).toEqual([])
    expect(dues("later")[0]).toContain("Put off until")
    await act("[data-action=undo]")
    expect(dues("today")).toHaveLength(1)

    if (!page.container.querySelector("[data-action=written]")) await act("[data-due] [data-action=more]")
    await act("[data-action=written]")
    expect(dues("today")).toEqual([])
    expect(page.find(".job .js").textContent).toBe("All thanked")
    await act("[data-action=undo]")
    expect(dues("today")).toHaveLength(1)

    const message = { interviewId: "a", kind: "thank-you", at: NOW, subject: "", body: "Thank you." } as const
    await sentNotes.getState().add({ ...message, to: [{ name: mira.name, address: mira.email }] })
    await page.settle()
    expect(dues("today")).toEqual([])
    expect(page.find(".job .js").textContent).toBe("All thanked")
  })

  it("shows one interview with its people, what came of it and what was sent", async () => {
    const { interviews, sentNotes } = show({ a: halden })
    const to = [{ name: mira.name, address: mira.email }]
    await sentNotes
      .getState()
      .add({ interviewId: "a", to, kind: "thank-you", at: NOW, subject: "", body: "Hi" })
    await page.settle()
    page.click("[data-action=open]")
    expect(page.find(".person-row b").textContent).toBe("Mira Castellano")
    expect(page.find(".person-row .st").textContent).toBe("Thanked by mail, Wed, Mar 4")
    expect(page.find("[data-sent] summary").textContent).toContain("Thank-you to Mira Castellano")
    const before = interviews.getState().records[0]?.progress
    page.click('[data-choice=status] [value="offer"]')
    await page.settle()
    expect(interviews.getState().records[0]?.progress.status).toBe("offer")
    page.click("[data-action=undo]")
    await page.settle()
    expect(interviews.getState().records[0]?.progress).toEqual(before)
    const { notes } = sentNotes.getState()
    page.click("[data-action=remove-note]")
    await page.settle()
    expect(sentNotes.getState().notes).toEqual([])
    page.click("[data-action=undo]")
    await page.settle()
    expect(sentNotes.getState().notes).toEqual(notes)
    page.click("[data-action=back]")
    expect(names()).toEqual(["Halden Robotics"])
  })

  it("leads from one person to the next, with a look at each note, and leaves out who is to get none", async () => {
    const tomas = { ...mira, name: "Tomas Reyl", email: "", topics: ["the night shift"] }
    const { interviews } = show({ a: { ...halden, interviewers: [mira, tomas] } })
    const click = async (selector: string) => {
      page.click(selector)
      await page.settle()
    }
    await click("[data-action=open]")
    const row = (index: number) => `.person-row:nth-child(${index})`
    expect(page.find(".next-one").textContent).toBe("0 of 2 thankedWrite to Mira Castellano")
    await click(`${row(1)} [data-action=more]`)
    await click(`${row(1)} [data-action=preview]`)
    expect(page.find(`${row(1)} [data-preview]`).textContent).toContain("Dear Mira,")
    await click(`${row(1)} [data-action=thanked]`)
    expect(page.find(".next-one").textContent).toContain("Write to Tomas Reyl")

    // Without an address the other ways stand open.
    expect(page.find(`${row(2)} small`).textContent).toBe("no address noted")
    await click(`${row(2)} [data-action=preview]`)
    const note = page.find(`${row(2)} [data-preview]`).textContent ?? ""
    expect(note).toContain("the night shift")
    await click(`${row(2)} [data-action=by-hand]`)
    expect(openHandwritten).toHaveBeenLastCalledWith("a/1")

    await click(`${row(2)} [data-action=skip]`)
    expect(interviews.getState().records[0]?.progress.skipped).toEqual(["tomas reyl"])
    expect(page.find(".next-one").textContent).toBe("Nobody is left to thank.")
    await click("[data-action=undo]")
    expect(page.find(".next-one").textContent).toContain("Write to Tomas Reyl")
  })

  it("puts an interview away, out of what is due, and brings it back", async () => {
    show({ a: halden, b: { ...halden, company: "Orbit Labs" } })
    page.click("[data-interview=a] [data-action=open]")
    page.click("[data-action=archive]")
    await page.settle()
    page.click("[data-action=back]")
    expect(page.find(".put-away b").textContent).toBe("Halden Robotics")
    expect(dues("today")).toHaveLength(1)
  })

  it("asks of a note that waits for a yes whether it went out, and counts it from then on", async () => {
    const { sentNotes } = show({ a: halden })
    const to = [{ name: mira.name, address: mira.email }]
    const message = { interviewId: "a", to, kind: "thank-you", at: NOW, subject: "", body: "Hi" } as const
    await sentNotes.getState().restore(makeSentNote("n", message, false))
    await page.settle()
    expect(dues("today")).toHaveLength(1)
    expect(page.find("[data-unconfirmed=n]").textContent).toContain("did it go out?")
    page.click("[data-action=confirm-note]")
    await page.settle()
    expect(dues("today")).toEqual([])
    page.click("[data-action=undo]")
    await page.settle()
    expect(dues("today")).toHaveLength(1)
    page.click("[data-action=open]")
    page.click("[data-sent] [data-action=confirm-note]")
    await page.settle()
    expect(page.find("[data-sent] summary").textContent).toBe("Thank-you to Mira Castellano, Wed, Mar 4")
  })

  it("asks what was talked about once the interview is over, until that is answered or waved away", async () => {
    const over = { ...halden, at: "2026-03-04T13:00:00Z" }
    const { interviews } = show({
      a: over,
      b: { ...over, company: "Orbit Labs", interviewers: [mira, mira] },
    })
    const progress = (id: string) => interviews.getState().records.find((one) => one.id === id)
    const question = () => page.container.querySelector("[data-moment=topics] label")?.textContent
    const first = question()
    page.type("[data-field=fresh-topics]", "the depot\n the night shift")
    page.find<HTMLFormElement>("[data-moment=topics]").requestSubmit()
    await page.settle()
    expect([first, question()].sort()).toEqual([
      "What did you talk about at Orbit Labs?",
      "What did you talk about with Mira Castellano?",
    ])
    const topics = (id: string) => progress(id)?.interview.interviewers.map((person) => person.topics)
    expect([topics("a"), topics("b")]).toContainEqual(
      first?.endsWith("Labs?")
        ? [
            ["the depot", "the night shift"],
            ["the depot", "the night shift"],
          ]
        : [["the depot", "the night shift"]],
    )
    page.click("[data-action=no-topics]")
    await page.settle()
    expect(question()).toBeUndefined()
    expect([progress("a")?.progress.askedForTopics, progress("b")?.progress.askedForTopics]).toEqual([
      true,
      true,
    ])
    page.click("[data-action=undo]")
    await page.settle()
    expect(question()).toBeDefined()
  })

  it("says that nothing can be due while nobody knows when it was", () => {
    show({ a: { ...halden, at: "" } })
    page.click("[data-action=open]")
    page.click("[data-action=add-when]")
    expect(page.container.querySelector("[data-field=when]")).not.toBeNull()
  })

  it("brings back what was put away as it stood, and ends what was put off, both with a way back", async () => {
    const { interviews } = show({ a: halden })
    const act = async (selector: string) => {
      page.click(selector)
      await page.settle()
      return interviews.getState().records[0]?.progress
    }
    const change = { status: "rejected", statusSince: "2026-03-04T09:00:00Z" } as const
    await interviews.getState().changeProgress("a", change)
    await page.settle()
    const before = interviews.getState().records[0]?.progress
    await act("[data-action=open]")
    const away = await act("[data-action=archive]")
    expect(await act("[data-action=archive]")).toEqual(before)
    expect(await act("[data-action=undo]")).toEqual(away)
    expect(await act("[data-action=archive]")).toEqual(before)

    await interviews.getState().changeProgress("a", { status: "waiting", statusSince: "" })
    await act("[data-action=back]")
    await act("[data-due] [data-action=more]")
    const put = await act("[data-snooze=snoozeTomorrow]")
    if (!page.container.querySelector("[data-action=unsnooze]"))
      await act("[data-dues=later] [data-action=more]")
    expect((await act("[data-action=unsnooze]"))?.snoozed).toEqual([])
    expect(page.find(".toast span").textContent).toBe("No longer put off")
    expect(await act("[data-action=undo]")).toEqual(put)
  })

  it("finds an interview by anything known of it", async () => {
    const many = Array.from({ length: 6 }, (_, index) => [
      `x${index}`,
      { ...halden, company: `Firm ${index}` },
    ])
    show({
      ...Object.fromEntries(many),
      a: { ...halden, interviewers: [{ ...mira, topics: ["harbour pilots"] }] },
    })
    const shown = vi.spyOn(Element.prototype, "scrollIntoView")
    page.type("[data-field=search]", "pilots mira")
    expect(names()).toEqual(["Halden Robotics"])
    // What is found is in sight, wherever the field stood.
    expect(shown.mock.contexts).toEqual([page.find(".jobs")])
    page.type("[data-field=search]", "nobody")
    expect(names()).toEqual([])
    expect(page.find(".none").textContent).toBe("Nothing like that here.")
  })

  it("says before opening that a letter is too long for a link", async () => {
    const { settings } = show({
      a: { ...halden, interviewers: [{ ...mira, topics: ["a very long story ".repeat(120)] }] },
    })
    await settings.getState().change({ set: { webmail: "gmail" } })
    await page.settle()
    page.click("[data-action=write]")
    // The letters are loaded once somebody writes.
    await vi.waitFor(async () => {
      await page.settle()
      expect(page.find(".pf").textContent).toContain("too long")
    })
    expect(openTab).not.toHaveBeenCalled()
    page.click("[data-action=open-too-long]")
    expect(openTab.mock.lastCall?.[0]).toContain("mira%40halden.example")
  })

  it("shows a glance first where everything takes longer, and searches among all", async () => {
    const stored = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const interview = {
          ...halden,
          company: `Firm ${index}`,
          at: `2026-02-01T10:${10 + (index % 50)}:00Z`,
        }
        return [`interview:i${index}`, makeRecord(`i${index}`, interview, null, NOW)]
      }),
    )
    const services = servicesOf({})
    const all = Object.values(stored).toReversed()
    services.interviews.setState({ status: "loading", records: [] })
    page.render(<Popup services={{ ...services, glance: Promise.resolve(makeGlance(stored, NOW, "1")) }} />)
    expect(page.container.innerHTML).toBe("")
    await page.settle()
    expect(names()).toHaveLength(GLANCE.rows)
    page.type("[data-field=search]", "firm 33")
    expect(names()).toEqual([])
    expect(page.container.textContent).not.toContain("Nothing")
    services.interviews.setState({ status: "ready", records: all })
    await page.settle()
    expect(names()).toEqual(["Firm 33"])
  })

  it("says that the browser keeps it out of the webmail, until it is let in", async () => {
    let isOut = true
    const isKeptOut = vi.fn(async () => isOut)
    const askToBeLetIn = vi.fn(async () => {
      isOut = false
      return true
    })
    page.render(<Popup services={{ ...servicesOf({ halden }), access: { isKeptOut, askToBeLetIn } }} />)
    await page.settle()
    expect(page.find("[data-access]").textContent).toContain("keeps Afterword out")
    page.click("[data-action=let-in]")
    await page.settle()
    expect(page.container.querySelector("[data-access]")).toBeNull()
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

  it("takes an interview by hand in less than 20 seconds", () => {
    const services = show({})
    const at = justOver(new Date())
    const typed = { company: "Halden Robotics", "person-name": "Mira Castellano", "person-email": mira.email }
    page.click("[data-action=add]")
    expect(document.activeElement).toBe(page.find("[data-field=company]"))
    page.type("[data-field=company]", typed.company)
    page.click("[data-action=just-over]")
    expect(document.activeElement).toBe(page.find("[data-field=when]"))
    page.click("[data-action=add-person]")
    expect(document.activeElement).toBe(page.find("[data-field=person-name]"))
    page.type("[data-field=person-name]", typed["person-name"])
    page.type("[data-field=person-email]", typed["person-email"])
    const stops = [...page.container.querySelectorAll("input, select, textarea, button")]
    const stop = (field: string) => stops.indexOf(page.find(`[data-field=${field}]`))
    const tabs = stop("person-email") - stop("person-name")
    page.find<HTMLFormElement>("form").requestSubmit()
    const [made] = services.interviews.getState().records
    expect(made?.interview).toMatchObject({ interviewers: [mira], at: toInstant(at) })
    // The keystroke-level model: a key of an average typist, a click with its pointing, a hand on its way to or from the mouse.
    const keys = Object.values(typed).join("").length + tabs + 1
    expect(keys * 0.28 + 3 * 1.3 + 3 * 0.4).toBeLessThan(20)
  })

  it("leaves everything as it was when editing is cancelled", async () => {
    const { interviews } = show({ a: halden })
    page.click("[data-action=open]")
    page.click("[data-action=edit]")
    page.type("[data-field=company]", "Something else")
    page.click("[data-action=cancel]")
    await page.settle()
    expect(interviews.getState().records[0]?.interview).toEqual(halden)
    expect(page.find("h2").textContent).toBe("Halden Robotics")
  })

  it("says so and keeps what was typed when the browser does not take it", async () => {
    const { interviews } = show({ a: halden })
    interviews.setState({ save: async () => ({ ok: false, reason: "full" }) })
    page.click("[data-action=open]")
    page.click("[data-action=edit]")
    page.type("[data-field=company]", "Halden")
    page.click("[data-action=save]")
    await page.settle()
    expect(page.find("[role=alert]").textContent).toContain("Not saved")
    expect(page.find("[data-field=company]").value).toBe("Halden")
  })

  it("says that another window changed the same, and lets the person choose", async () => {
    const { interviews } = show({ a: halden })
    const save = vi.fn(async (_id, _interview, base) =>
      base === undefined
        ? { ok: true as const, id: "a" }
        : { ok: false as const, reason: "conflict" as const },
    )
    interviews.setState({ save })
    page.click("[data-action=open]")
    page.click("[data-action=edit]")
    page.type("[data-field=company]", "Halden")
    page.click("[data-action=save]")
    await page.settle()
    expect(page.find("[data-conflict]").textContent).toContain("Another window")
    expect(page.find("[data-field=company]").value).toBe("Halden")
    page.click("[data-action=keep-mine]")
    await page.settle()
    expect(save).toHaveBeenCalledTimes(2)
    expect(page.container.querySelector("form")).toBeNull()
  })

  it.each(["[data-action=remove]", "form [data-action=remove]"])(
    "removes by %s and gives back",
    async (by) => {
      const { interviews } = show({ a: halden })
      page.click("[data-action=open]")
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
    await page.settle()
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
