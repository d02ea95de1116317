import { describe, expect, test } from "vitest"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { undoLast } from "~src/panel/session/finish-edit"
import { applyFix, insertSection, toggleOpen } from "~src/panel/session/session-edits"
import { insertLetter, replaceWithLetter, subjectOf, writeSubject } from "~src/panel/session/session-letters"
import { offeredLetter } from "~src/templates/own/offered"
import { lettersFor, sectionForRule } from "~src/templates/sections-for"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { type FakeView, fakeView } from "~test/panel/session/fake-view"
import { letterWords } from "~test/templates/own/sample-words"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example", field: "to" as const }

function opened(
  body: string,
  compose: "new" | "reply" = "new",
): { view: FakeView; session: DraftSession; body: () => string } {
  const view = fakeView({ body, compose, recipients: [MIRA] })
  const session = openDraftSession(view, fakeServices([recordOf("a")]))
  return { view, session, body: () => view.snapshot?.body ?? "" }
}

function sectionFor(rule: string) {
  const section = sectionForRule(rule, "thank-you", "warm")
  if (section === null) throw new Error(`no section meets ${rule}`)
  return section
}

const [letter] = lettersFor("thank-you")
if (letter === undefined) throw new Error("no thank-you letter")

describe("inserting a section", () => {
  test("goes to the caret, is undone in one step and said", async () => {
    const { view, session, body } = opened("Dear Mira,\n\nIt was good to meet you.")
    view.caretAt = body().length
    await insertSection(session, sectionFor("gratitude"))
    expect(body()).toMatch(/^Dear Mira,\n\nIt was good to meet you\. Thank you/)
    expect(session.store.getState().notice).toMatchObject({
      key: "noticeInserted",
      back: expect.any(Function),
    })
    undoLast(session)
    expect(body()).toBe("Dear Mira,\n\nIt was good to meet you.")
    expect(session.store.getState().notice).toBeNull()
  })

  test("takes the place of what is selected, with no space too many", async () => {
    const { view, session, body } = opened(
      "Dear Mira,\n\nIt was good. I did not say this. See you.\n\nBest,\nNoor",
    )
    view.caretAt = body().indexOf("I did")
    view.selectedTo = body().indexOf(" See you")
    await insertSection(session, sectionFor("gratitude"))
    expect(body()).toMatch(/^Dear Mira,\n\nIt was good\. Thank you[^\n]+[.?] See you\.\n\nBest,\nNoor$/)
    expect(body()).not.toMatch(/ {2}|did not say/)
  })

  test("goes to its natural place where the caret never was in the draft", async () => {
    const { session, body } = opened("Dear Mira,\n\nBest,\nNoor")
    await insertSection(session, sectionFor("gratitude"))
    expect(body()).toMatch(/^Dear Mira,\n\nThank you[\s\S]*\n\nBest,\nNoor$/)
  })

  test("goes to its natural place while the caret stands at the top, where the webmail put it", async () => {
    const { view, session, body } = opened("Dear Mira,\n\nIt was good to meet you.")
    view.caretAt = 0
    await insertSection(session, sectionFor("gratitude"))
    expect(body()).toMatch(/^Dear Mira,\n\nThank you[\s\S]*\n\nIt was good to meet you\.$/)
  })

  test("a greeting goes to the top, wherever the caret is", async () => {
    const { view, session, body } = opened("It was good to meet you.")
    view.caretAt = 10
    await insertSection(session, sectionFor("greeting"))
    expect(body()).toMatch(/^[^\n]*Mira[^\n]*,\n\nIt was good to meet you\.$/)
  })

  test("a greeting or closing that is there makes room, so that none is doubled", async () => {
    const { view, session, body } = opened("Hi there,\n\nIt was good to meet you.\n\nBest,\nNoor")
    view.caretAt = 20
    await insertSection(session, sectionFor("greeting"))
    expect(body()).toBe("Dear Mira,\n\nIt was good to meet you.\n\nBest,\nNoor")
    await insertSection(session, sectionFor("sign-off"))
    expect(body()).toMatch(/^Dear Mira,\n\nIt was good to meet you\.\n\nWarm regards,\nNoor Vance(\n.+)*$/)
    undoLast(session)
    expect(body()).toContain("Best,\nNoor")
  })

  test("contact details go below the closing that is there", async () => {
    const { session, body } = opened("Dear Mira,\n\nThank you.\n\nBest,\nNoor")
    const details = sectionFor("contact-details")
    await insertSection(session, details)
    expect(body()).toMatch(/Best,\nNoor/)
  })

  test("what the editor does not take is offered to copy", async () => {
    const { view, session } = opened("")
    view.refuse = { ok: false, reason: "rejected" }
    await insertSection(session, sectionFor("gratitude"))
    const { notice } = session.store.getState()
    expect(notice).toMatchObject({ key: "noticeRejected", back: null })
    expect(notice?.copy).toMatch(/Thank you/)
  })
})

describe("inserting a letter", () => {
  test("fills subject and body of an empty new mail", async () => {
    const { view, session } = opened("")
    await insertLetter(session, letter)
    expect(view.snapshot?.subject).toContain("Field Engineer")
    expect(view.snapshot?.body).toContain("Noor Vance")
  })

  test("leaves out greeting and closing where the draft has them", async () => {
    const { view, session, body } = opened("Dear Mira,\n\n\n\nBest,\nNoor")
    view.caretAt = "Dear Mira,\n\n".length
    await insertLetter(session, letter)
    expect(body().match(/Dear /g)).toHaveLength(1)
    expect(body()).not.toContain("Kind regards")
    expect(body()).toMatch(/^Dear Mira,\n\nThank you[\s\S]+\n\nBest,\nNoor$/)
  })

  test("so does one that somebody wrote in one piece", async () => {
    const own = offeredLetter(
      "own-a",
      letterWords({ body: "Dear {{first-name}},\n\nThank you.\n\nAll the best,\n{{sender}}\n{{phone}}" }),
      {
        from: "own",
        templateId: "a",
      },
    )
    const whole = opened("Dear Mira,\n\nBest,\nNoor")
    await insertLetter(whole.session, own)
    expect(whole.body()).toBe("Dear Mira,\n\nThank you.\n\nBest,\nNoor")
    const greeted = opened("Dear Mira,\n\nIt was good to meet you.")
    await insertLetter(greeted.session, own)
    expect(greeted.body()).toBe(
      "Dear Mira,\n\nIt was good to meet you.\n\nThank you.\n\nAll the best,\nNoor Vance",
    )
  })

  test("goes below the greeting where the caret never was in the draft", async () => {
    const { session, body } = opened("Dear Mira,\n\nBest,\nNoor")
    await insertLetter(session, letter)
    expect(body()).toMatch(/^Dear Mira,\n\nThank you[\s\S]+\n\nBest,\nNoor$/)
  })

  test("goes below the words that nothing closes yet, the caret being at the top, where the webmail put it", async () => {
    const { view, session, body } = opened("Dear Mira,\n\nIt was good to meet you.")
    view.caretAt = 0
    await insertLetter(session, letter)
    expect(body()).toMatch(/^Dear Mira,\n\nIt was good to meet you\.\n\nThank you[\s\S]+\nNoor Vance(\n.+)*$/)
    expect(body().match(/Dear /g)).toHaveLength(1)
  })

  test.each([
    ["everything", 0, "Dear Mira,\n\nIt was good.\n\nBest,\nNoor".length, /^Dear [\s\S]+\nNoor Vance/],
    [
      "the closing",
      "Dear Mira,\n\nIt was good.\n\n".length,
      undefined,
      /^Dear Mira,\n\nIt was good\.\n\nThank you[\s\S]+\nNoor Vance/,
    ],
    ["the greeting", 0, "Dear Mira,".length, /^Dear M[\s\S]+\n\nIt was good\.\n\nBest,\nNoor$/],
  ] as const)(
    "brings greeting and closing where it takes the place of %s",
    async (_what, from, to, expected) => {
      const { view, session, body } = opened("Dear Mira,\n\nIt was good.\n\nBest,\nNoor")
      view.caretAt = from
      view.selectedTo = to ?? body().length
      await insertLetter(session, letter)
      expect(body()).toMatch(expected)
      expect(body().match(/Dear /g)).toHaveLength(1)
      expect(body().match(/\nNoor/g)).toHaveLength(1)
      undoLast(session)
      expect(body()).toBe("Dear Mira,\n\nIt was good.\n\nBest,\nNoor")
    },
  )

  test("undo takes the subject back with the body", async () => {
    const { view, session } = opened("")
    await insertLetter(session, letter)
    session.store.getState().notice?.back?.()
    expect(view.snapshot).toMatchObject({ subject: "", body: "" })
  })

  test("fills no subject when the body was not taken", async () => {
    const { view, session } = opened("")
    view.refuse = { ok: false, reason: "rejected" }
    await insertLetter(session, letter)
    expect(view.snapshot?.subject).toBe("")
  })

  test("leaves the subject of a reply alone", async () => {
    const { view, session } = opened("", "reply")
    await insertLetter(session, letter)
    expect(view.snapshot?.subject).toBe("")
  })

  test("leaves a subject alone that is there already", async () => {
    const { view, session } = opened("")
    view.setSubject("Tuesday")
    await insertLetter(session, letter)
    expect(view.snapshot?.subject).toBe("Tuesday")
  })

  test("can take the place of the draft", async () => {
    const { session, body } = opened("Half a thought")
    await replaceWithLetter(session, letter)
    expect(body()).not.toContain("Half a thought")
    undoLast(session)
    expect(body()).toBe("Half a thought")
  })
})

describe("fixing", () => {
  test("touches nothing when the text has changed since it was judged", async () => {
    const { view, session, body } = opened("I enjoied it")
    if (view.snapshot) view.snapshot = { ...view.snapshot, body: "So I enjoied it" }
    await applyFix(session, { span: { start: 2, end: 9 }, replacement: "enjoyed" }, "I enjoied it")
    expect(body()).toBe("So I enjoied it")
    expect(session.store.getState().notice?.key).toBe("noticeStale")
  })

  test("replaces exactly the judged words", async () => {
    const { session, body } = opened("I enjoied it")
    await applyFix(session, { span: { start: 2, end: 9 }, replacement: "enjoyed" }, "I enjoied it")
    expect(body()).toBe("I enjoyed it")
  })
})

test("opening and closing", () => {
  const { session } = opened("")
  toggleOpen(session)
  expect(session.store.getState().open).toBe(true)
  toggleOpen(session)
  expect(session.store.getState().open).toBe(false)
})

describe("the subject", () => {
  test("is offered where every fact for it is known, and filled with one click", () => {
    const { view, session } = opened("Dear Mira,")
    const subject = subjectOf(session, "thank-you")
    expect(subject).toContain("Field Engineer")
    writeSubject(session, subject ?? "")
    expect(view.snapshot?.subject).toBe(subject)
  })

  test("is that of the letter for this kind of meeting", () => {
    const services = fakeServices([recordOf("a", { ...interview, channel: "phone" })])
    const session = openDraftSession(fakeView({ recipients: [MIRA] }), services)
    expect(subjectOf(session, "thank-you")).toMatch(/\bcall\b/)
  })

  test("is not offered with a blank in it", () => {
    const session = openDraftSession(fakeView(), fakeServices())
    expect(subjectOf(session, "thank-you")).toBeNull()
  })
})
