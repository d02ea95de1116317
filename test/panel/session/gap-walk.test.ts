import { describe, expect, test } from "vitest"
import { openDraftSession } from "~src/panel/session/draft-session"
import { fillGap, gapsIn, isFillable } from "~src/panel/session/fill-gap"
import { createGapWalk, nextGap } from "~src/panel/session/gap-walk"
import { insertSection } from "~src/panel/session/session-edits"
import { sectionById } from "~src/templates/index"
import { fakeServices } from "~test/panel/session/fake-services"
import { type FakeView, fakeView } from "~test/panel/session/fake-view"

const BODY = "Dear {{first-name}},\n\nThank you for {{topic}}. More on {{topic}}.\n\n[Your Name]"

function selectedIn({ selected, snapshot }: FakeView): string | null {
  return selected && (snapshot?.body.slice(selected.start, selected.end) ?? null)
}

describe("walking from blank to blank", () => {
  function walking(from = 0) {
    const view = fakeView({ body: BODY })
    createGapWalk(view).start(from)
    const tab = (isBackwards = false) => view.walker?.onTab(isBackwards) ?? null
    return { view, tab }
  }

  test("begins at the first blank behind where the text went in", () => {
    expect(selectedIn(walking().view)).toBe("{{first-name}}")
    expect(selectedIn(walking(BODY.indexOf("Thank")).view)).toBe("{{topic}}")
  })

  test("goes forward to blanks of any notation, and round", () => {
    const { view, tab } = walking()
    const met = [1, 2, 3, 4].map(() => {
      expect(tab()).toBe(true)
      return selectedIn(view)
    })
    expect(met).toEqual(["{{topic}}", "{{topic}}", "[Your Name]", "{{first-name}}"])
  })

  test("goes back, and round", () => {
    const { view, tab } = walking()
    tab(true)
    expect(selectedIn(view)).toBe("[Your Name]")
    tab(true)
    expect(selectedIn(view)).toBe("{{topic}}")
  })

  test("goes on behind what was typed over a blank", () => {
    const { view, tab } = walking()
    view.snapshot = { ...view.snapshot!, body: BODY.replace("{{first-name}}", "Mira") }
    view.caretAt = "Dear Mira".length
    tab()
    expect(selectedIn(view)).toBe("{{topic}}")
    expect(view.selected?.start).toBe(BODY.replace("{{first-name}}", "Mira").indexOf("{{topic}}"))
  })

  test("leaves Tab to the webmail once no blank is left", () => {
    const { view, tab } = walking()
    view.snapshot = { ...view.snapshot!, body: "Dear Mira," }
    expect(tab()).toBe(false)
    expect(view.walker).toBeNull()
  })

  test("ends when the person goes her own way, and with the window", () => {
    const one = walking()
    one.view.walker?.onLeave()
    expect(one.view.walker).toBeNull()
    const two = walking()
    two.view.close()
    expect(two.view.walker).toBeNull()
  })

  test("never begins in a draft without blanks", () => {
    const view = fakeView({ body: "Dear Mira,\n\nSee [1] and <mira@halden.example>." })
    createGapWalk(view).start(0)
    expect([view.walker, view.selected]).toEqual([null, null])
  })

  test("from anywhere leads to the next blank in that direction", () => {
    const gaps = [
      { start: 5, end: 9 },
      { start: 20, end: 24 },
    ]
    const from = (caret: number, isBackwards: boolean) => nextGap(gaps, caret, isBackwards)?.start
    expect([0, 5, 9, 12, 20, 24].map((caret) => from(caret, false))).toEqual([5, 20, 20, 20, 5, 5])
    expect([0, 5, 9, 12, 20, 24].map((caret) => from(caret, true))).toEqual([20, 20, 5, 5, 5, 20])
    expect(nextGap([], 3, true)).toBeNull()
  })

  test("starts by itself when a section brings a blank", async () => {
    const view = fakeView({ body: "" })
    const session = openDraftSession(view, fakeServices([]))
    await insertSection(session, sectionById("recall-warm")!)
    expect(selectedIn(view)).toBe("{{topic}}")
    expect(view.walker).not.toBeNull()
  })
})

describe("the blanks listed in the panel", () => {
  const draft = (body: string, subject = "", compose: "new" | "reply" = "new") => ({
    compose,
    subject,
    body,
    recipients: [],
  })

  test("are those that Tab leads to, each once, with the number of their places", () => {
    expect(gapsIn(draft(BODY))).toEqual([
      { blank: "{{first-name}}", name: "first-name", places: 1 },
      { blank: "{{topic}}", name: "topic", places: 2 },
      { blank: "[Your Name]", name: null, places: 1 },
    ])
  })

  test("and those of the subject, but in an answer", () => {
    const subject = "{{role}} interview – {{topic}}"
    expect(gapsIn(draft("More on {{topic}}.", subject))).toEqual([
      { blank: "{{topic}}", name: "topic", places: 2 },
      { blank: "{{role}}", name: "role", places: 1 },
    ])
    expect(gapsIn(draft("", `Re: ${subject}`, "reply"))).toEqual([])
  })

  test("a blank that does not say what belongs there counts in each of its places", () => {
    expect(gapsIn(draft("From ____ to ____.")).map(({ blank, places }) => [blank, places])).toEqual([
      ["____", 1],
      ["____", 1],
    ])
    expect(["{{project}}", "[Your Name]", "____", "Dear Name", "%s"].map(isFillable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test("filling one fills all its places and nothing else, and one Undo empties them", async () => {
    const view = fakeView({ body: BODY, subject: "About {{topic}}, $1" })
    const session = openDraftSession(view, fakeServices([]))
    await fillGap(session, "{{topic}}", "the new yard, not the {{topic}} of old")
    expect(view.snapshot?.body).toBe(BODY.replaceAll("{{topic}}", "the new yard, not the {{topic}} of old"))
    expect(view.snapshot?.subject).toBe("About the new yard, not the {{topic}} of old, $1")
    const { notice } = session.store.getState()
    expect(notice?.key).toBe("noticeFilled")
    notice?.back?.()
    expect(view.snapshot).toMatchObject({ body: BODY, subject: "About {{topic}}, $1" })
  })

  test("blanks of other templates are filled too", async () => {
    const view = fakeView({ body: BODY })
    await fillGap(openDraftSession(view, fakeServices([])), "[Your Name]", "Noor")
    expect(view.snapshot?.body).toBe(BODY.replace("[Your Name]", "Noor"))
  })

  test("what the editor does not take is offered to copy", async () => {
    const view = fakeView({ body: BODY })
    view.refuse = { ok: false, reason: "rejected" }
    const session = openDraftSession(view, fakeServices([]))
    await fillGap(session, "{{topic}}", "the new yard")
    expect(session.store.getState().notice).toMatchObject({ key: "noticeRejected", copy: "the new yard" })
    expect(view.snapshot?.body).toBe(BODY)
  })
})
