// @vitest-environment happy-dom
import { act } from "preact/test-utils"
import { afterEach, describe, expect, it, vi } from "vitest"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { noteSendings } from "~src/panel/sent/note-sendings"
import { hideSent } from "~src/panel/sent/show-sent"
import { openDraftSession } from "~src/panel/session/draft-session"
import type { Sending } from "~src/webmail/sending/sending"
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
  let takeBack: () => void = () => undefined
  const view = {
    ...fakeView(snapshot),
    root: document.body,
    webmail: "gmail" as const,
    onSend: (listener: typeof told) => {
      told = listener
    },
  }
  noteSendings(openDraftSession(view, services))
  const settle = () => act(async () => void (await new Promise((done) => setTimeout(done))))
  return {
    services,
    notes: () => services.sentNotes.getState().notes,
    async send() {
      told({
        scheduled: false,
        onTakenBack: (listener) => {
          takeBack = listener
        },
      })
      await settle()
    },
    async takeBack() {
      takeBack()
      await settle()
    },
    settle,
  }
}
const said = () => document.querySelector("afterword-note")?.shadowRoot?.querySelector(".said") ?? null

afterEach(() => act(() => hideSent()))

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
    const next = said()?.querySelector<HTMLAnchorElement>("[data-action=next-note]")
    expect(next?.textContent).toBe("Next: Thank Tomas Reyl")
    expect(next?.href).toContain("to=tomas%40halden.example")
  })

  it("is taken back when the mail did not go out", async () => {
    const { send, takeBack, notes } = compose(THANKS)
    await send()
    await takeBack()
    expect(notes()).toEqual([])
    expect(said()).toBeNull()
  })

  it("waits for a yes where she wants to be asked", async () => {
    const { services, send, settle, notes } = compose(THANKS)
    const { add } = services.sentNotes.getState()
    services.sentNotes.setState({
      async add(message) {
        const reply = await add(message)
        const unsure = services.sentNotes.getState().notes.map((note) => ({ ...note, confirmed: false }))
        services.sentNotes.setState({ notes: unsure })
        return reply
      },
    })
    await send()
    expect(said()?.textContent).toContain("did it go out?")
    expect(said()?.querySelector("[data-action=sent-yes]")).not.toBeNull()
    services.sentNotes.getState().confirm(notes()[0]!.id)
    await settle()
    expect(notes()[0]?.confirmed).toBe(true)
  })

  it.each([
    ["is no follow-up", { ...THANKS, subject: "Lunch", body: "Shall we have lunch on Friday?" }],
    [
      "goes to somebody else",
      { ...THANKS, recipients: [{ name: "Bo", address: "bo@elsewhere.example", field: "to" as const }] },
    ],
  ])("is not noted when it %s", async (_what, snapshot) => {
    const { send, notes } = compose(snapshot)
    await send()
    expect(notes()).toEqual([])
    expect(said()).toBeNull()
  })
})
