import { expect, test } from "vitest"
import { openDraftSession } from "~src/panel/session/draft-session"
import { followShorthands } from "~src/panel/session/expand-shorthand"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"

const MIRA = { name: "", address: "mira@halden.example", field: "to" } as const

async function session(body: string, isOn = true) {
  const services = fakeServices([recordOf("a", interview)])
  const view = fakeView({ body, recipients: [MIRA] })
  view.caretAt = body.length
  followShorthands(openDraftSession(view, services))
  await services.settings.getState().change({ set: { expandShorthands: isOn } })
  return { view, services }
}
const settle = () => new Promise((done) => setTimeout(done))

test("a shorthand becomes its section, filled for this reader", async () => {
  const { view } = await session("Dear Mira,\n\n;bye")
  expect(view.walker?.onTab(false)).toBe(true)
  await settle()
  expect(view.read()?.body).toMatch(/^Dear Mira,\n\nWarm regards,\n/)
})

test.each([
  ["with Shift", ";thanks", true],
  ["after another word", "no;thanks", false],
  ["for a word that stands for nothing", ";nothing", false],
])("Tab is the webmail’s %s", async (_when, body, isBackwards) => {
  const { view } = await session(body)
  expect(view.walker?.onTab(isBackwards)).toBe(false)
  expect(view.read()?.body).toBe(body)
})

test("nor in a quoted passage, nor while something is selected", async () => {
  const { view } = await session("Dear Mira,\n;thanks")
  view.selectedTo = 12
  expect(view.walker?.onTab(false)).toBe(false)
  view.selectedTo = null
  view.snapshot = { ...view.snapshot!, notProse: [{ start: 10, end: 18 }] }
  expect(view.walker?.onTab(false)).toBe(false)
})

test("nothing listens until it is switched on, and nothing after it is switched off", async () => {
  const { view, services } = await session(";thanks", false)
  expect(view.walker).toBeNull()
  await services.settings.getState().change({ set: { expandShorthands: true } })
  expect(view.walker).not.toBeNull()
  await services.settings.getState().change({ set: { expandShorthands: false } })
  expect(view.walker).toBeNull()
})
