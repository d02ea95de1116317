// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { KindSelect } from "~src/panel/kind-select"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider } from "~src/panel/session-context"
import { fakeServices, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered
beforeEach(() => {
  page = createRendered()
})
afterEach(() => page.unmount())

it("names the kind it read in the value itself, which is all that a screen reader says", async () => {
  const session = openDraftSession(
    fakeView({ body: "Dear Mira,\n\nThank you for the interview on Tuesday.\n\nBest,\nNoor" }),
    fakeServices([recordOf("a")]),
  )
  session.decide({ open: true })
  page.render(
    <SessionProvider value={session}>
      <KindSelect />
    </SessionProvider>,
  )
  expect(page.find("option[value='']").textContent).toBe("Thank-you, as read from the draft")
  page.choose("select", "check-in")
  await page.settle()
  expect(page.find("option[value='']").textContent).toBe("As read from the draft")
})
