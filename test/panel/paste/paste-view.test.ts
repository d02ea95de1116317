import { expect, test } from "vitest"
import { createPasteView } from "~src/panel/paste/paste-view"
import { openDraftSession } from "~src/panel/session/draft-session"
import { insertSection } from "~src/panel/session/session-edits"
import { sectionForRule } from "~src/templates/sections-for"
import { fakeServices } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"

const stateOf = (rule: string, session: ReturnType<typeof openDraftSession>) =>
  session.store.getState().review?.checks.find((check) => check.ruleId === rule)?.state

test("a pasted draft is judged, completed where its caret is, and given back by undo", async () => {
  const shown: string[] = []
  const view = createPasteView(fakeView(), (text) => shown.push(text))
  const session = openDraftSession(view, fakeServices())
  view.typed("Dear Mira,\n\nIt was good to meet you.", 36)
  expect(stateOf("gratitude", session)).toBe("unmet")
  const section = sectionForRule("gratitude", "thank-you", "warm")
  if (section === null) throw new Error("no section thanks")
  await insertSection(session, section)
  expect(stateOf("gratitude", session)).toBe("met")
  expect(shown.at(-1)).toMatch(/meet you\. Thank you/)
  expect(view.undo()).toEqual({ ok: true })
  expect(shown.at(-1)).toBe("Dear Mira,\n\nIt was good to meet you.")
})

test("nothing is said of a subject and recipients that nobody knows", () => {
  const view = createPasteView(fakeView(), () => undefined)
  const session = openDraftSession(view, fakeServices())
  view.typed("Dear Mira,\n\nThank you.", 0)
  expect(stateOf("subject", session)).toBe("unknown")
  expect(stateOf("right-names", session)).toBe("unknown")
})

test("a fix for text that has changed touches nothing", async () => {
  const view = createPasteView(fakeView(), () => undefined)
  view.typed("I enjoied it", 0)
  expect(await view.replace({ start: 2, end: 9 }, "enjoyed", "something")).toMatchObject({ reason: "stale" })
  expect(view.read()?.body).toBe("I enjoied it")
})
