import { describe, expect, test } from "vitest"
import type { Finding } from "~src/draft/finding"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { addToMyWords, applyFixes, spareHere } from "~src/panel/session/session-slips"
import { type FakeServices, fakeServices } from "~test/panel/session/fake-services"
import { type FakeView, fakeView } from "~test/panel/session/fake-view"

const BODY = "Dear Mira,\n\nThank you for the interveiw. I realy enjoied the interveiw with you on Tuesday."

interface Opened {
  readonly view: FakeView
  readonly services: FakeServices
  readonly session: DraftSession
  /** The words of the spelling row. */
  readonly slips: () => readonly string[]
  readonly notice: () => string | undefined
  readonly undo: () => void
}

/** Lets promises that are already settled run their handlers. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
}

function slipsIn(text: string): readonly Finding[] {
  const fixes: Record<string, string> = { interveiw: "interview", realy: "really", enjoied: "enjoyed" }
  return [...text.matchAll(/interveiw|realy|enjoied/g)].map((found) => ({
    span: { start: found.index, end: found.index + found[0].length },
    kind: "spelling",
    message: "",
    replacements: [fixes[found[0]] ?? ""],
  }))
}

async function opened(id: string): Promise<Opened> {
  const view = Object.assign(fakeView({ body: BODY }), { id })
  const services = fakeServices()
  const session = openDraftSession(view, services)
  services.asked[0]?.answer(slipsIn(BODY))
  await settle()
  const state = () => session.store.getState()
  return {
    view,
    services,
    session,
    slips: () =>
      state()
        .review?.diagnostics.filter(({ ruleId }) => ruleId === "spelling")
        .map(({ data }) => String(data.words)) ?? [],
    notice: () => state().notice?.key,
    undo: () => state().notice?.back?.(),
  }
}

const fixesOf = (text: string) =>
  slipsIn(text).map(({ span, replacements }) => ({ span, replacement: replacements[0] ?? "" }))

describe("all sure fixes at once", () => {
  test("are one step each, and taken back together", async () => {
    const { view, session, notice, undo } = await opened("all")
    await applyFixes(session, fixesOf(BODY), BODY)
    expect(view.read()?.body).toBe(
      "Dear Mira,\n\nThank you for the interview. I really enjoyed the interview with you on Tuesday.",
    )
    expect([notice(), session.store.getState().notice?.data]).toEqual(["noticeFixedAll", { count: 4 }])
    undo()
    expect(view.read()?.body).toBe(BODY)
    expect(notice()).toBeUndefined()
  })

  test("end where the person has changed the text meanwhile", async () => {
    const { view, session, notice, undo } = await opened("meanwhile")
    const typed = BODY.replace("realy", "reaally")
    const [, , , last] = fixesOf(BODY)
    if (view.snapshot) view.snapshot = { ...view.snapshot, body: typed }
    await applyFixes(session, [last!, fixesOf(BODY)[1]!], BODY)
    expect(view.read()?.body).toBe(typed)
    expect(notice()).toBe("noticeStale")
    view.snapshot = { ...view.snapshot!, body: BODY.replace("the interveiw.", "the intervIew.") }
    await applyFixes(session, fixesOf(BODY), BODY)
    expect(view.read()?.body).toBe(
      "Dear Mira,\n\nThank you for the intervIew. I really enjoyed the interview with you on Tuesday.",
    )
    expect([notice(), session.store.getState().notice?.data]).toEqual(["noticeFixedSome", { count: 3 }])
    undo()
    expect(view.read()?.body).toBe(BODY.replace("the interveiw.", "the intervIew."))
  })
})

describe("not a mistake here", () => {
  test("spares the word in this draft only, wherever it stands, and can be taken back", async () => {
    const { session, slips, undo, notice } = await opened("here")
    spareHere(session, "interveiw")
    expect(slips()).toEqual(["realy", "enjoied"])
    expect(notice()).toBe("noticeSpared")
    undo()
    expect(slips()).toHaveLength(4)
    expect((await opened("elsewhere")).slips()).toHaveLength(4)
  })

  test("lasts when the draft’s window is closed and opens again", async () => {
    const first = await opened("again")
    spareHere(first.session, "interveiw")
    first.view.close()
    expect((await opened("again")).slips()).toEqual(["realy", "enjoied"])
  })
})

describe("my words", () => {
  test("are spared at once in every open panel of the same store, and told to the proofreader", async () => {
    const { session, services, slips, notice, undo } = await opened("words")
    const other = openDraftSession(fakeView({ body: BODY }), services)
    services.asked[1]?.answer(slipsIn(BODY))
    await settle()
    await addToMyWords(session, "interveiw")
    expect(slips()).toEqual(["realy", "enjoied"])
    const inOther = other.store.getState().review?.diagnostics.filter(({ ruleId }) => ruleId === "spelling")
    expect(inOther).toHaveLength(2)
    expect(services.asked.at(-1)?.names).toContain("interveiw")
    expect([notice(), session.store.getState().notice?.data]).toEqual([
      "noticeWordAdded",
      { word: "interveiw" },
    ])
    undo()
    await settle()
    expect(slips()).toHaveLength(4)
  })
})
