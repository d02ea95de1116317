// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Interview } from "~src/interviews/interview"
import { CheckTab } from "~src/panel/check/check-tab"
import { CadenceChip } from "~src/panel/moment/cadence-chip"
import { MomentNotice } from "~src/panel/moment/moment-notice"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider, useSessionState } from "~src/panel/session-context"
import type { InterviewRecord } from "~src/platform/interview-record"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const MIRA = { name: "Mira Castellano", address: "mira@halden.example", field: "to" } as const
const THANKS: DraftSnapshot = {
  compose: "new",
  subject: "Thank you for the interview",
  body: "Dear Ms. Castellano,\n\nThank you for the interview yesterday.\n\nKind regards,\nNoor Vance",
  recipients: [MIRA],
}
const CHECK_IN: DraftSnapshot = {
  ...THANKS,
  subject: "Following up on the Field Engineer interview",
  body: "Dear Ms. Castellano,\n\nI wanted to check in on the Field Engineer role. Is there any update on the decision?\n\nKind regards,\nNoor Vance",
}

let page: Rendered
beforeEach(() => {
  page = createRendered()
})
afterEach(() => page.unmount())

const NOTICES = (
  <>
    <CadenceChip />
    <MomentNotice />
  </>
)

/** The Check tab follows the review as the panel does. */
function LiveCheckTab() {
  const review = useSessionState((state) => state.review)
  return review === null ? null : <CheckTab review={review} />
}

function show(snapshot: DraftSnapshot, records: readonly InterviewRecord[], parts = NOTICES) {
  const services = fakeServices(records)
  const view = fakeView(snapshot)
  const session = openDraftSession(view, services)
  page.render(<SessionProvider value={session}>{parts}</SessionProvider>)
  return { session, services, view }
}
const text = () => page.container.textContent ?? ""
const about = (changes: Partial<Interview>) => ({ ...interview, ...changes })

describe("what is said before the checks", () => {
  it("is nothing about a thank-you in time, besides the time", () => {
    show(THANKS, [recordOf("a", about({ at: "2026-03-04T10:00:00Z" }))])
    expect(text()).toBe("19 h left of the first day")
  })

  it("is a brake on a check-in before the promised day, said once, by the person’s own days off", async () => {
    const early = [recordOf("a", about({ promisedBy: "2026-03-06" }))]
    const { services } = show(CHECK_IN, early, <LiveCheckTab />)
    const brakes = () => [...page.container.querySelectorAll<HTMLElement>("[data-brake]")]
    expect(brakes().map(({ dataset }) => dataset.brake)).toEqual(["before-promised"])
    expect(brakes()[0]?.closest("[data-check=timing][data-met=unmet]")).not.toBeNull()
    expect(brakes()[0]?.textContent).toContain("They named Fri, Mar 6")
    expect(brakes()[0]?.textContent).toContain("from Mon, Mar 9")
    await services.settings.getState().change({ set: { holidays: ["2026-03-09"] } })
    await page.settle()
    expect(brakes().map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Tue, Mar 10")])
  })

  it("is a brake above the list where the check of the time is switched off", async () => {
    const early = [recordOf("a", about({ promisedBy: "2026-03-06" }))]
    const { services } = show(CHECK_IN, early, <LiveCheckTab />)
    await services.settings.getState().change({ switchOff: "timing" })
    await page.settle()
    expect(page.container.querySelector("[data-check=timing]")).toBeNull()
    expect(page.find(".moment [data-brake]").textContent).toContain("They named Fri, Mar 6")
  })

  it("is a brake on a third check-in", async () => {
    const { services } = show(
      CHECK_IN,
      [recordOf("a", about({ at: "2026-01-12T10:00:00Z" }))],
      <LiveCheckTab />,
    )
    for (const [kind, at] of [
      ["check-in", "2026-01-26T10:00:00Z"],
      ["final-check-in", "2026-02-09T10:00:00Z"],
    ] as const) {
      await services.sentNotes
        .getState()
        .add({ interviewId: "a", to: [MIRA], kind, at, subject: "", body: "" })
    }
    await page.settle()
    expect(page.find("[data-brake]").textContent).toContain("2 check-ins are out already")
  })

  it("asks which interview it is about when two fit, and takes the answer", async () => {
    const { session } = show(THANKS, [recordOf("a"), recordOf("b", about({ role: "Team Lead" }))])
    expect(page.find("[data-moment=which] legend").textContent).toBe("Which interview is this about?")
    page.click('[data-choose="b"]')
    await page.settle()
    expect(session.store.getState().record?.id).toBe("b")
    expect(page.container.querySelector("[data-moment=which]")).toBeNull()
  })

  it("leaves one that was put away out of the question", () => {
    const old = recordOf("a")
    const { session } = show(THANKS, [
      { ...old, progress: { ...old.progress, status: "archived" } },
      recordOf("b", about({ role: "Team Lead" })),
    ])
    expect(session.store.getState().record?.id).toBe("b")
  })

  it("offers to write the interview down when none fits", () => {
    const { session } = show(THANKS, [])
    page.click("[data-action=offer-interview]")
    expect(session.store.getState().tab).toBe("interview")
  })

  it("asks once what was talked about, and keeps it with the reader", async () => {
    const [person] = interview.interviewers
    const bare = about({ interviewers: [{ ...person!, topics: [] }] })
    const { services } = show(THANKS, [recordOf("a", bare)])
    expect(page.find("[data-moment=topics] label").textContent).toBe("What did you talk about with Mira?")
    page.type("[data-field=fresh-topics]", "the depot in Turin\n\n the night shift ")
    page.find<HTMLFormElement>("[data-moment=topics]").requestSubmit()
    await page.settle()
    const [saved] = services.interviews.getState().records
    expect(saved?.interview.interviewers[0]?.topics).toEqual(["the depot in Turin", "the night shift"])
    expect(saved?.progress.askedForTopics).toBe(true)
    expect(page.container.querySelector("[data-moment=topics]")).toBeNull()
  })

  it("does not ask in the next window when this one goes without an answer", async () => {
    const [person] = interview.interviewers
    const bare = about({ interviewers: [{ ...person!, topics: [] }] })
    const { services, view } = show(THANKS, [recordOf("a", bare)])
    await page.settle()
    expect(services.interviews.getState().records[0]?.progress.askedForTopics).toBe(false)
    view.close()
    await page.settle()
    expect(services.interviews.getState().records[0]?.progress.askedForTopics).toBe(true)
  })

  it("does not ask again after a no", async () => {
    const [person] = interview.interviewers
    const { services } = show(THANKS, [recordOf("a", about({ interviewers: [{ ...person!, topics: [] }] }))])
    page.click("[data-action=no-topics]")
    await page.settle()
    expect(services.interviews.getState().records[0]?.progress.askedForTopics).toBe(true)
    expect(page.container.querySelector("[data-moment]")).toBeNull()
  })
})
