// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { CheckTab } from "~src/panel/check/check-tab"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider, useSessionState } from "~src/panel/session-context"
import { WriteTab } from "~src/panel/write/write-tab"
import { offerOfOwn } from "~src/stores/offer"
import { fakeServices, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"
import { samplePack } from "~test/templates/packs/sample-pack"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered
beforeEach(() => {
  page = createRendered()
})
afterEach(() => page.unmount())

function Both() {
  const review = useSessionState((state) => state.review)
  return review === null ? null : (
    <>
      <CheckTab review={review} />
      <WriteTab review={review} />
    </>
  )
}

async function show() {
  const services = fakeServices([recordOf("a")])
  const view = fakeView()
  const session = openDraftSession(view, services)
  session.decide({ open: true, chosenKind: "thank-you" })
  page.render(
    <SessionProvider value={session}>
      <Both />
    </SessionProvider>,
  )
  const take = async (...packs: ReturnType<typeof samplePack>[]) => {
    const records = packs.map((pack) => ({ id: pack.id, version: 1 as const, takenAt: "2026-11-20", pack }))
    services.templates.setState(offerOfOwn([], records))
    await page.settle()
  }
  return { take, view }
}

const offered = () => page.container.querySelectorAll('[data-insert^="pack-"]')

it("has the letters, sections and advice of a pack while it is taken, and nothing of it afterwards", async () => {
  const { take, view } = await show()
  expect(offered()).toHaveLength(0)
  await take(samplePack())
  expect([...offered()].map((button) => button.getAttribute("data-insert"))).toEqual(
    expect.arrayContaining([
      "pack-northgate-talent-notes-for-nurses-letter-1",
      "pack-northgate-talent-notes-for-nurses-section-1",
    ]),
  )
  expect(page.find('[data-check="gratitude"] [data-advice]').textContent).toBe(
    "NTNotes for nurses: Name the ward you saw.",
  )
  page.click('[data-insert="pack-northgate-talent-notes-for-nurses-section-1"]')
  await page.settle()
  expect(view.read()?.body).toBe("Thank you for taking me along on the round.")
  await take()
  expect(offered()).toHaveLength(0)
  expect(page.container.querySelector("[data-advice]")).toBeNull()
})

it("shows what a pack says as text, one line for each pack", async () => {
  const { take } = await show()
  const line = '<img src=x onerror="x()"> <a href="javascript:x()">Name the ward</a>'
  await take(
    samplePack({ advice: { gratitude: line, "no-such-check": "never shown" } }),
    samplePack({ id: "b", name: "Another", mark: "🌿", advice: { gratitude: "Be brief." } }),
  )
  const lines = [...page.container.querySelectorAll('[data-check="gratitude"] [data-advice]')]
  expect(lines.map((each) => each.textContent)).toEqual([
    "🌿Another: Be brief.",
    `NTNotes for nurses: ${line}`,
  ])
  expect(page.container.querySelectorAll("img, a")).toHaveLength(0)
  expect(page.container.textContent).not.toContain("never shown")
})
