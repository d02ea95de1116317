// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { RoomList } from "~src/panel/interview/room-list"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider } from "~src/panel/session-context"
import { fakeServices, interview, recordOf } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"
import { letterWords } from "~test/templates/own/sample-words"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered
beforeEach(() => {
  page = createRendered()
})
afterEach(() => page.unmount())

const [mira] = interview.interviewers
const tomas = { ...mira!, name: "Tomas Reyl", email: "tomas@halden.example" }

async function show(body: string) {
  const services = fakeServices([recordOf("a", { ...interview, interviewers: [mira!, tomas] })])
  await services.templates.getState().save(null, letterWords({ tone: "brief", body }))
  await services.settings.getState().change({ set: { tone: "brief" } })
  const view = Object.assign(fakeView({ recipients: [{ name: "", address: mira!.email, field: "to" }] }), {
    webmail: "gmail",
  })
  page.render(
    <SessionProvider value={openDraftSession(view, services)}>
      <RoomList />
    </SessionProvider>,
  )
  await page.settle()
  return new URL(page.find("[data-action=write-next]").getAttribute("href") ?? "").searchParams
}

it("the way to the next person's note leads to her own letter, in the tone she prefers", async () => {
  const link = await show("My own few words.")
  expect(link.get("to")).toBe(tomas.email)
  expect(link.get("body")).toBe("My own few words.")
  expect(page.container.textContent).not.toContain("Too long")
})

it("and says so where the letter is too long for an address", async () => {
  expect((await show("長い手紙".repeat(60))).has("body")).toBe(false)
  expect(page.container.textContent).toContain("Too long for a link.")
})
