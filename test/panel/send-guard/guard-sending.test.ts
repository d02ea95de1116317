// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { guardSending } from "~src/panel/send-guard/guard-sending"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { type FakeServices, fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { type FakeView, fakeView } from "~test/panel/session/fake-view"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example", field: "to" } as const
const GOOD = "Dear Mira,\n\nThank you for the conversation on Tuesday. I enjoyed it.\n\nBest regards,\nNoor"
const BLANK = GOOD.replace("Tuesday", "{{date}}")

let view: FakeView
let services: FakeServices
let session: DraftSession
let place: HTMLElement
const again = vi.fn()

beforeEach(() => {
  place = document.createElement("div")
  document.body.replaceChildren(place)
  again.mockClear()
})

function draft(
  body: string,
  into: HTMLElement = document.body,
  recipients: readonly (typeof MIRA)[] = [MIRA],
): void {
  view = fakeView({ body, subject: recipients.length > 0 ? "Thank you" : "Lunch", recipients })
  services = fakeServices(recipients.length > 0 ? [recordOf("halden")] : [])
  session = openDraftSession(view, services)
  guardSending(session, into)
}

const question = () => document.querySelector<HTMLDialogElement>('[data-guard="send"]')
const press = (action: string) => question()!.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click()

describe("a mail with a blank in it", () => {
  it("is kept until she answers, and asked about in one question", () => {
    draft(BLANK)
    expect(view.guard(again)).toBe(true)
    expect(view.guard(again)).toBe(true)
    expect(document.querySelectorAll('[data-guard="send"]')).toHaveLength(1)
    const list = document.getElementById(question()!.getAttribute("aria-describedby")!)
    expect(list!.textContent, "read out with the question").toContain("“date” is still a blank")
    expect(again).not.toHaveBeenCalled()
  })

  it("is sent when she says so, and not asked about again when the webmail refuses it", () => {
    draft(BLANK)
    view.guard(again)
    press("send-anyway")
    expect(again).toHaveBeenCalledOnce()
    expect(question()).toBeNull()
    expect(view.guard(again)).toBe(false)
  })

  it("is not sent when she goes back, and asked about the next time", () => {
    draft(BLANK)
    const focus = vi.spyOn(view, "focus")
    view.guard(again)
    press("go-back")
    expect(again).not.toHaveBeenCalled()
    expect(focus).toHaveBeenCalledOnce()
    expect(view.guard(again)).toBe(true)
  })

  it("goes at once when she filled it in just now", () => {
    draft(BLANK)
    view.snapshot = { ...view.snapshot!, body: GOOD }
    expect(view.guard(again)).toBe(false)
  })

  it("goes at once where she does not want to be asked", async () => {
    draft(BLANK)
    view.guard(again)
    question()!.querySelector("input")!.checked = true
    press("send-anyway")
    expect(services.settings.getState().settings.askBeforeSending).toBe(false)
    draft(BLANK)
    await services.settings.getState().change({ set: { askBeforeSending: false } })
    expect(view.guard(again)).toBe(false)
  })

  it("goes at once when it is too long to be judged on the spot", () => {
    draft(BLANK)
    view.snapshot = { ...view.snapshot!, body: BLANK.repeat(400) }
    expect(view.guard(again)).toBe(false)
  })
})

describe("a question that somebody else in the page took away", () => {
  it.each<[string, () => void]>([
    ["with what it stood in", () => place.remove()],
    ["out of sight", () => (place.style.display = "none")],
  ])("%s, keeps no mail back", (_what, takeAway) => {
    draft(BLANK, place)
    expect(view.guard(again)).toBe(true)
    takeAway()
    expect(view.guard(again)).toBe(false)
    expect(view.guard(again)).toBe(false)
    expect(again).not.toHaveBeenCalled()
  })

  it("is put anew where it can be, and answered once", () => {
    draft(BLANK, place)
    expect(view.guard(again)).toBe(true)
    question()!.remove()
    expect(view.guard(again)).toBe(true)
    expect(document.querySelectorAll('[data-guard="send"]')).toHaveLength(1)
    press("send-anyway")
    expect(again).toHaveBeenCalledOnce()
  })
})

describe("other mails", () => {
  it("go at once: nothing to ask, no follow-up, not readable", () => {
    draft(GOOD)
    expect(view.guard(again)).toBe(false)
    draft("Shall we have lunch at {{place}}?", document.body, [])
    expect(view.guard(again)).toBe(false)
    draft(BLANK)
    view.snapshot = null
    expect(view.guard(again)).toBe(false)
    expect(question()).toBeNull()
  })

  it("with another company’s name are asked about", () => {
    view = fakeView({
      body: GOOD.replace("on Tuesday", "at Orbit Labs on Tuesday"),
      subject: "Thank you",
      recipients: [MIRA],
    })
    const orbit = { ...interview, company: "Orbit Labs", interviewers: [] }
    services = fakeServices([recordOf("halden"), recordOf("orbit", orbit)])
    session = openDraftSession(view, services)
    guardSending(session, document.body)
    expect(view.guard(again)).toBe(true)
    expect(question()!.textContent).toContain("Orbit Labs")
  })

  it("with the wrong name are asked about", () => {
    draft(GOOD.replace("Dear Mira", "Dear Peter"))
    expect(view.guard(again)).toBe(true)
  })
})

describe("what never answers on our side", () => {
  const never = () => new Promise<never>(() => {})
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** Settings and interviews that are still being read, and a spelling check and a look at the language that never end. */
  function hangingDraft(body: string): void {
    view = fakeView({ body, subject: "Thank you", recipients: [MIRA] })
    services = fakeServices()
    services.settings.setState({ status: "loading", change: never })
    services.interviews.setState({ status: "loading" })
    session = openDraftSession(view, { ...services, findLanguage: never })
    guardSending(session, document.body)
  }

  it("holds no sending: the answer is there at once, and no time has to pass", () => {
    hangingDraft(GOOD)
    expect(view.guard(again)).toBe(false)
    hangingDraft(BLANK)
    expect(view.guard(again)).toBe(true)
    question()!.querySelector("input")!.checked = true
    press("send-anyway")
    expect(again).toHaveBeenCalledOnce()
  })
})

describe("a fault of ours", () => {
  const broken = (): never => {
    throw new Error("ours")
  }
  it("sends on her answer, though it cannot be kept", () => {
    draft(BLANK)
    view.guard(again)
    question()!.querySelector("input")!.checked = true
    const { change } = services.settings.getState()
    services.settings.setState({
      change: () => Promise.reject(new Error("ours")).catch(() => change({ set: {} })),
    })
    press("send-anyway")
    expect(again).toHaveBeenCalledOnce()
  })

  it.each<[string, () => void]>([
    ["the settings are gone", () => vi.spyOn(services.settings, "getState").mockImplementation(broken)],
    ["the draft cannot be read", () => vi.spyOn(view, "read").mockImplementation(broken)],
    ["what was found in it is gone", () => vi.spyOn(session.store, "getState").mockImplementation(broken)],
  ])("lets the mail go where %s", (_what, breakIt) => {
    draft(BLANK)
    breakIt()
    expect(view.guard(again)).toBe(false)
    expect(question()).toBeNull()
  })

  it("lets the mail go", () => {
    draft(BLANK)
    HTMLDialogElement.prototype.showModal = new Proxy(HTMLDialogElement.prototype.showModal, {
      apply() {
        throw new Error("ours")
      },
    })
    expect(view.guard(again)).toBe(false)
    expect(question()).toBeNull()
  })
})
