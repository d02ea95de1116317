// @vitest-environment happy-dom
import { act } from "preact/test-utils"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { NoticeToast } from "~src/panel/notice-toast"
import { type DraftSession, openDraftSession } from "~src/panel/session/draft-session"
import { notify } from "~src/panel/session/notices"
import { SessionProvider } from "~src/panel/session-context"
import { fakeServices } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

let page: Rendered
let session: DraftSession
beforeEach(() => {
  page = createRendered()
  session = openDraftSession(fakeView(), fakeServices())
  page.render(
    <SessionProvider value={session}>
      <NoticeToast />
    </SessionProvider>,
  )
})
afterEach(() => {
  vi.useRealTimers()
  page.unmount()
})

const words = () => page.find("[role=status]").textContent
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

it("appears in a status element that stood before, and leaves once nobody is on it", () => {
  vi.useFakeTimers()
  expect(words()).toBe("")
  act(() => notify(session, "copied", { back: () => {} }))
  expect(words()).toContain("Copied")
  const isOnIt = vi.spyOn(page.find(".toast"), "matches").mockReturnValue(true)
  pass(11_000)
  expect(words(), "somebody is about to press it").toContain("Copied")
  expect(isOnIt).toHaveBeenCalledWith(":hover, :focus-within")
  isOnIt.mockReturnValue(false)
  pass(1_100)
  expect(words()).toBe("")
})

it("says whether the browser let it copy, and keeps the words to try again", async () => {
  const copy = vi.fn(() => Promise.reject(new DOMException("", "NotAllowedError")) as Promise<void>)
  vi.stubGlobal("navigator", { clipboard: { writeText: copy } })
  act(() => notify(session, "noticeNotSaved", { copy: "Thank you." }))
  page.click("[data-action=copy]")
  await page.settle()
  expect(words()).toContain("did not allow copying")
  copy.mockResolvedValueOnce()
  page.click("[data-action=copy]")
  await page.settle()
  expect(copy).toHaveBeenLastCalledWith("Thank you.")
  expect(words()).toBe("Copied")
  vi.unstubAllGlobals()
})
