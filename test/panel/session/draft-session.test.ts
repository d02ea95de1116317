import { describe, expect, test } from "vitest"
import { NEW_RECORD } from "~src/panel/session/choose-record"
import { openDraftSession } from "~src/panel/session/draft-session"
import { bringChecksBack, ignoreCheck, switchCheckOff } from "~src/panel/session/session-checks"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"

const LETTER =
  "Dear Mira,\n\nThank you for the interview on Tuesday. I enjoyed hearing about the Turin depot and would like to join.\n\nBest,\nNoor"
const MIRA = { name: "Mira Castellano", address: "mira@halden.example", field: "to" as const }

function stateOf(check: string, session: ReturnType<typeof openDraftSession>): string | undefined {
  return session.store.getState().review?.checks.find((each) => each.ruleId === check)?.state
}

/** Lets promises that are already settled run their handlers. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}

describe("following a draft", () => {
  test("judges it at once and again after each change", () => {
    const view = fakeView()
    const session = openDraftSession(view, fakeServices())
    expect(stateOf("gratitude", session)).toBe("unmet")
    view.type(LETTER)
    expect(stateOf("gratitude", session)).toBe("met")
  })

  test("a window that cannot be read has no review", () => {
    const view = fakeView()
    const session = openDraftSession(view, fakeServices())
    view.snapshot = null
    session.refresh()
    expect(session.store.getState()).toMatchObject({ snapshot: null, review: null })
  })

  test("a rule that is switched off, or ignored here, is not judged", async () => {
    const services = fakeServices()
    const session = openDraftSession(fakeView(), services)
    session.decide({ ignored: new Set(["fit"]) })
    await services.settings.getState().change({ switchOff: "interest" })
    expect(stateOf("fit", session)).toBeUndefined()
    expect(stateOf("interest", session)).toBeUndefined()
  })

  test("checks that were left out come back", async () => {
    const session = openDraftSession(fakeView(), fakeServices())
    ignoreCheck(session, "fit")
    await switchCheckOff(session, "interest")
    expect([stateOf("fit", session), stateOf("interest", session)]).toEqual([undefined, undefined])
    session.store.getState().notice?.back?.()
    await settle()
    expect(stateOf("interest", session)).toBe("unmet")
    await bringChecksBack(session)
    expect(stateOf("fit", session)).toBe("unmet")
  })

  test("a check left out of a draft stays out when its window is closed and opens again", async () => {
    const again = () =>
      openDraftSession(Object.assign(fakeView(), { id: "sent and taken back" }), fakeServices())
    ignoreCheck(again(), "fit")
    const session = again()
    expect(stateOf("fit", session)).toBeUndefined()
    await bringChecksBack(session)
    expect(stateOf("fit", again())).toBe("unmet")
  })

  test("the person's word on the kind of note stands", () => {
    const session = openDraftSession(fakeView({ body: LETTER }), fakeServices())
    session.decide({ chosenKind: "check-in" })
    expect(session.store.getState().review?.noteKind).toBe("check-in")
  })

  test("a closed window is followed no more", () => {
    const view = fakeView()
    const services = fakeServices()
    const session = openDraftSession(view, services)
    view.close()
    const before = session.store.getState()
    void services.settings.getState().change({ switchOff: "fit" })
    expect(session.store.getState()).toBe(before)
  })
})

describe("the interview of a draft", () => {
  test("is found by its recipient", () => {
    const other = recordOf("b", { ...interview, company: "Brisk & Co", interviewers: [] })
    const session = openDraftSession(fakeView({ recipients: [MIRA] }), fakeServices([recordOf("a"), other]))
    expect(session.store.getState().record?.id).toBe("a")
  })

  test("is not guessed for somebody unknown", () => {
    const stranger = { ...MIRA, name: "Uli Brandt", address: "uli@elsewhere.example" }
    const session = openDraftSession(fakeView({ recipients: [stranger] }), fakeServices([recordOf("a")]))
    expect(session.store.getState().record).toBeNull()
  })

  test("is none when the person is about to write down a new one", () => {
    const session = openDraftSession(fakeView({ recipients: [MIRA] }), fakeServices([recordOf("a")]))
    session.decide({ chosenRecord: NEW_RECORD })
    expect(session.store.getState().record).toBeNull()
  })

  test("is the one the person chose", () => {
    const session = openDraftSession(fakeView(), fakeServices([recordOf("a"), recordOf("b")]))
    expect(session.store.getState().record).toBeNull()
    session.decide({ chosenRecord: "b" })
    expect(session.store.getState().record?.id).toBe("b")
  })

  test("saved while the window is open, it fills the panel", async () => {
    const services = fakeServices()
    const session = openDraftSession(fakeView({ recipients: [MIRA] }), services)
    await services.interviews.getState().save(null, interview)
    expect(session.store.getState().record?.interview.company).toBe("Halden Robotics")
  })
})

describe("proofreading", () => {
  const slip = (text: string, word: string) => {
    const start = text.indexOf(word)
    return {
      span: { start, end: start + word.length },
      kind: "spelling" as const,
      message: "m",
      replacements: ["x"],
    }
  }

  test("an empty draft is not sent to the proofreader", () => {
    const services = fakeServices()
    openDraftSession(fakeView(), services)
    expect(services.asked).toHaveLength(0)
  })

  test("findings become the spelling row", async () => {
    const services = fakeServices()
    const body = LETTER.replace("enjoyed", "enjoied")
    const session = openDraftSession(fakeView({ body }), services)
    expect(session.store.getState().proofreading).toBe("checking")
    services.asked[0]?.answer([slip(body, "enjoied")])
    await settle()
    expect(session.store.getState().proofreading).toBe("ready")
    expect(stateOf("spelling", session)).toBe("unmet")
  })

  test("names of recipients and interview go along", () => {
    const services = fakeServices([recordOf("a")])
    openDraftSession(fakeView({ body: LETTER, recipients: [MIRA] }), services)
    expect(services.asked[0]?.names).toEqual(expect.arrayContaining(["Castellano", "Halden"]))
  })

  test("a name that becomes known later is spared, though the text is the same", async () => {
    const services = fakeServices()
    const view = fakeView({ body: LETTER })
    const session = openDraftSession(view, services)
    services.asked[0]?.answer([])
    await settle()
    if (view.snapshot) view.snapshot = { ...view.snapshot, recipients: [MIRA] }
    session.refresh()
    expect(services.asked[1]?.names).toContain("Castellano")
    expect(session.store.getState().proofreading).toBe("checking")
    services.asked[1]?.answer([])
    await settle()
    expect(session.store.getState().proofreading).toBe("ready")
  })

  test("one text at a time, and only the last of those that waited", async () => {
    const services = fakeServices()
    const view = fakeView({ body: LETTER })
    openDraftSession(view, services)
    view.type(`${LETTER} a`)
    view.type(`${LETTER} ab`)
    expect(services.asked).toHaveLength(1)
    services.asked[0]?.answer([])
    await settle()
    expect(services.asked.map((each) => each.text)).toEqual([LETTER, `${LETTER} ab`])
  })

  test("the engine is started when a window opens", () => {
    const services = fakeServices()
    openDraftSession(fakeView(), services)
    expect(services.warmedUp()).toBe(1)
  })

  test("the words around and the spelling that is right go along; another spelling is asked for anew", async () => {
    const services = fakeServices()
    const view = fakeView({ body: LETTER, around: "Bo Lindqvist" })
    openDraftSession(view, services)
    services.asked[0]?.answer([])
    await settle()
    await services.settings.getState().change({ set: { spelling: "british" } })
    expect(services.asked.map(({ around, spelling }) => [around, spelling])).toEqual([
      ["Bo Lindqvist", "either"],
      ["Bo Lindqvist", "british"],
    ])
  })

  test("slips in links and code are nobody’s", async () => {
    const services = fakeServices()
    const body = LETTER.replace("enjoyed", "enjoied")
    const found = slip(body, "enjoied")
    const session = openDraftSession(fakeView({ body, notProse: [found.span] }), services)
    services.asked[0]?.answer([found])
    await settle()
    expect(stateOf("spelling", session)).toBe("met")
  })

  test("slips are underlined in the draft only where the person wants it", async () => {
    const services = fakeServices()
    const body = LETTER.replace("enjoyed", "enjoied")
    const view = fakeView({ body })
    openDraftSession(view, services)
    services.asked[0]?.answer([slip(body, "enjoied")])
    await settle()
    expect(view.underlined).toEqual([])
    await services.settings.getState().change({ set: { underline: true } })
    expect(view.underlined).toEqual([slip(body, "enjoied").span])
  })

  test("an engine that does not start is said, and asked again when the person wants it", async () => {
    const services = fakeServices()
    const view = fakeView({ body: LETTER })
    const session = openDraftSession(view, services)
    services.asked[0]?.fail()
    await settle()
    expect(session.store.getState().proofreading).toBe("unavailable")
    expect(stateOf("gratitude", session)).toBe("met")
    view.type(`${LETTER}!`)
    expect(services.asked).toHaveLength(1)
    expect(session.store.getState().proofreading).toBe("unavailable")
    session.checkSpellingAgain()
    expect(session.store.getState().proofreading).toBe("checking")
    services.asked[1]?.answer([])
    await settle()
    expect(session.store.getState().proofreading).toBe("ready")
  })
})
