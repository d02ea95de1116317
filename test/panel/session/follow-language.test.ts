import { describe, expect, test, vi } from "vitest"
import { openDraftSession } from "~src/panel/session/draft-session"
import { fakeServices } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"

const GERMAN =
  "Liebe Mira,\n\nvielen Dank für das Gespräch am Dienstag. Die Aufgabe gefällt mir sehr, und ich würde gern bei Ihnen anfangen.\n\nNoor"
const ENGLISH =
  "Dear Mira,\n\nThank you for the interview on Tuesday. I would love to join your team.\n\nNoor"

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve()
}

describe("a draft in another language", () => {
  test("is not judged, and not proofread, once the language is known", async () => {
    const services = fakeServices()
    const session = openDraftSession(fakeView({ body: GERMAN }), services)
    await settle()
    const { review } = session.store.getState()
    expect(review).toMatchObject({ foreign: "de", verdict: "not-a-follow-up", diagnostics: [] })
    expect(new Set(review?.checks.map((check) => check.state))).toEqual(new Set(["unknown"]))
    expect(services.asked).toEqual([])
  })

  test("is judged when the person says so, and when it becomes English", async () => {
    const view = fakeView({ body: GERMAN })
    const session = openDraftSession(view, fakeServices())
    await settle()
    session.decide({ chosenKind: "thank-you" })
    expect(session.store.getState().review).toMatchObject({ foreign: null, noteKind: "thank-you" })
    session.decide({ chosenKind: null })
    expect(session.store.getState().review?.foreign).toBe("de")
    view.type(ENGLISH)
    expect(session.store.getState().review).toMatchObject({ foreign: null, noteKind: "thank-you" })
  })

  test("an English draft never asks, and one that cannot be asked about is read as English", async () => {
    const findLanguage = vi.fn(() => Promise.reject(new Error("The background is gone.")))
    vi.spyOn(console, "warn").mockImplementation(() => {})
    const view = fakeView({ body: ENGLISH })
    const session = openDraftSession(view, { ...fakeServices(), findLanguage })
    expect(findLanguage).not.toHaveBeenCalled()
    view.type(GERMAN)
    await settle()
    expect(findLanguage).toHaveBeenCalledOnce()
    expect(session.store.getState().review?.foreign).toBeNull()
  })
})
