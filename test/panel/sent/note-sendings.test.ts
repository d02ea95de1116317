// @vitest-environment happy-dom
import { act } from "preact/test-utils"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { noteSendings } from "~src/panel/sent/note-sendings"
import { hideSaid } from "~src/panel/sent/said-place"
import { openDraftSession } from "~src/panel/session/draft-session"
import { cadenceInput } from "~src/platform/cadence-input"
import { sentNotesForRules } from "~src/stores/sent-notes-for-rules"
import { createSending, type Sending } from "~src/webmail/sending/sending"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const MIRA = { name: "", address: "mira@halden.example", field: "to" } as const
const THANKS: DraftSnapshot = {
  compose: "new",
  subject: "Thank you for the interview",
  body: "Dear Ms. Castellano,\n\nThank you for the interview yesterday.\n\nKind regards,\nNoor Vance",
  recipients: [MIRA],
}
const tomas = { ...interview.interviewers[0]!, name: "Tomas Reyl", email: "tomas@halden.example" }
const held = { ...interview, interviewers: [...interview.interviewers, tomas] }

/** A session whose draft can be sent. */
function compose(snapshot: DraftSnapshot, records = [recordOf("a", held)]) {
  const services = fakeServices(records)
  let told: (sending: Sending) => void = () => undefined
  let sending = createSending(false)
  const view = {
    ...fakeView(snapshot),
    root: document.body,
    webmail: "gmail" as const,
    onSend: (listener: typeof told) => {
      told = listener
    },
  }
  noteSendings(openDraftSession(view, services))
  // The second time for what is said a moment after its place.
  const turn = () => act(async () => void (await new Promise((done) => setTimeout(done))))
  const settle = async () => {
    await turn()
    await turn()
  }
  return {
    services,
    close: () => view.close(),
    notes: () => services.sentNotes.getState().notes,
    async send() {
      sending = createSending(false)
      told(sending)
      await settle()
    },
    async takeBack() {
      sending.takeBack()
      await settle()
    },
    settle,
  }
}
const FULL = { ok: false, reason: "full" } as const
/** What a page makes up is not heard in our place, so this has to look like the person's own click. */
const choose = (selector: string) =>
  act(async () => {
    const click = new MouseEvent("click", { bubbles: true, composed: true })
    Object.defineProperty(click, "isTrusted", { value: true })
    said()?.querySelector(selector)?.dispatchEvent(click)
    await new Promise((done) => setTimeout(done))
  })
const said = () => document.querySelector("afterword-note")?.shadowRoot?.querySelector(".said") ?? null

afterEach(() => act(() => hideSaid()))

describe("a note that is sent", () => {
  it("is noted with the name she wrote down, and the next one is offered", async () => {
    const { send, notes } = compose(THANKS)
    await send()
    expect(notes()[0]?.message).toMatchObject({
      interviewId: "a",
      kind: "thank-you",
      to: [{ name: "Mira Castellano", address: MIRA.address }],
      body: THANKS.body,
    })
    expect(said()?.textContent).toContain("Noted: Thank-you to Mira Castellano")
    expect(said()?.closest("[role=status]")).not.toBeNull()
    expect(document.querySelector<HTMLElement>("afterword-note")?.lang, "in a page of any language").toBe(
      "en",
    )
    const next = said()?.querySelector<HTMLAnchorElement>("[data-action=next-note]")
    expect(next?.textContent).toBe("Next: Tomas Reyl")
    expect(next?.href).toContain("to=tomas%40halden.example")
  })

  it("is taken back when the mail did not go out", async () => {
    const { send, takeBack, notes } = compose(THANKS)
    await send()
    await takeBack()
    expect(notes()).toEqual([])
    expect(said()).toBeNull()
  })

  it("is noted once her interviews are read, where it was sent sooner, though its window is gone", async () => {
    const { services, close, send, notes } = compose(THANKS, [])
    services.interviews.setState({ status: "loading" })
    await send()
    close()
    expect(notes()).toEqual([])
    expect(said()).toBeNull()
    services.interviews.setState({ status: "ready", records: [recordOf("a", held)] })
    expect(notes()[0]?.message.to).toEqual([{ name: "Mira Castellano", address: MIRA.address }])
  })

  it("is not noted where it was taken back before her interviews were read", async () => {
    const { services, send, takeBack, settle, notes } = compose(THANKS)
    services.interviews.setState({ status: "loading" })
    await send()
    await takeBack()
    services.interviews.setState({ status: "ready" })
    await settle()
    expect(notes()).toEqual([])
    expect(said()).toBeNull()
  })

  it("waits for a yes where she wants to be asked", async () => {
    const { services, send, settle, notes } = compose(THANKS)
    const { add, confirm } = services.sentNotes.getState()
    services.sentNotes.setState({
      confirm: async () => FULL,
      async add(message) {
        const reply = await add(message)
        const unsure = services.sentNotes.getState().notes.map((note) => ({ ...note, confirmed: false }))
        services.sentNotes.setState({ notes: unsure })
        return reply
      },
    })
    await send()
    expect(said()?.textContent).toContain("did it go out?")
    // Until then it counts for nothing.
    const [record] = services.interviews.getState().records
    const { settings } = services.settings.getState()
    expect(cadenceInput(record!, notes(), settings, services.now()).sent).toEqual([])
    expect(sentNotesForRules(record!, notes())).toEqual([])
    await choose("[data-action=sent-yes]")
    expect(said()?.textContent).toContain("no room")
    await confirm(notes()[0]!.id)
    await settle()
    expect(cadenceInput(record!, notes(), settings, services.now()).sent).toHaveLength(1)
  })

  it("says so where the browser does not take it, or does not take it back", async () => {
    const { services, send, takeBack, notes } = compose(THANKS)
    const { add } = services.sentNotes.getState()
    services.sentNotes.setState({ add: async () => FULL, remove: async () => FULL })
    await send()
    expect(said()?.textContent).toContain(
      "Thank-you to Mira Castellano is not noted: the browser has no room",
    )
    services.sentNotes.setState({ add })
    await send()
    expect(said()?.textContent).toContain("Noted")
    await choose("[data-action=not-sent]")
    expect([said()?.textContent?.includes("Not saved"), notes().length]).toEqual([true, 1])
    await send()
    await takeBack()
    expect(said()?.textContent).toContain("Not saved")
  })

  it.each([
    ["is no follow-up", { ...THANKS, subject: "Lunch", body: "Shall we have lunch on Friday?" }],
    [
      "goes to somebody who may be anybody",
      {
        ...THANKS,
        subject: "Thank you",
        recipients: [{ name: "Bo", address: "bo@gmail.com", field: "to" as const }],
      },
    ],
  ])("is not noted when it %s", async (_what, snapshot) => {
    const { send, notes } = compose(snapshot)
    await send()
    expect(notes()).toEqual([])
    expect(said()).toBeNull()
  })
})

describe("a note to people of no known interview", () => {
  const to = (name: string, address: string): DraftSnapshot => ({
    ...THANKS,
    recipients: [{ name, address, field: "to" }],
  })

  it("is kept only with a yes, which writes the interview down", async () => {
    const { services, send, notes } = compose(to("Dana Vale", "dana@orbit-labs.example"), [])
    await send()
    expect(said()?.textContent).toContain("Thank-you to Dana Vale. This interview is not written down yet.")
    expect([notes(), services.interviews.getState().records]).toEqual([[], []])
    await choose("[data-note-for='']")
    const [record] = services.interviews.getState().records
    expect(record?.interview).toMatchObject({
      company: "Orbit Labs",
      interviewers: [{ name: "Dana Vale", email: "dana@orbit-labs.example" }],
    })
    expect(notes().map(({ message }) => [message.interviewId, message.body])).toEqual([
      [record?.id, THANKS.body],
    ])
    expect(said()?.textContent).toContain("Noted: Thank-you to Dana Vale")
  })

  it("adds a colleague to the interview it was for", async () => {
    const { services, send, notes } = compose(to("Ada Lindqvist", "ada@halden.example"))
    await send()
    expect(notes()).toEqual([])
    await choose("[data-note-for=a]")
    const [record] = services.interviews.getState().records
    expect(record?.interview.interviewers.map(({ name }) => name)).toEqual([
      "Mira Castellano",
      "Tomas Reyl",
      "Ada Lindqvist",
    ])
    expect(notes()[0]?.message).toMatchObject({ interviewId: "a", to: [{ name: "Ada Lindqvist" }] })
  })

  it("asks which of two interviews with the same person it was for", async () => {
    const { services, send, notes } = compose(THANKS, [recordOf("a", held), recordOf("b", held)])
    await send()
    expect(notes()).toEqual([])
    await choose("[data-note-for=b]")
    expect(notes()[0]?.message.interviewId).toBe("b")
    expect(
      services.interviews.getState().records.map(({ interview: { interviewers } }) => interviewers.length),
    ).toEqual([2, 2])
  })

  it("is not asked about when the mail did not go out, and is taken back after a yes", async () => {
    const first = compose(to("Dana Vale", "dana@orbit-labs.example"), [])
    await first.send()
    await first.takeBack()
    expect(said()).toBeNull()
    const second = compose(to("Dana Vale", "dana@orbit-labs.example"), [])
    await second.send()
    await choose("[data-note-for='']")
    await second.takeBack()
    expect(second.notes()).toEqual([])
  })
})
