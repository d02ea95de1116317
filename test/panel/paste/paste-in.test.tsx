// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { PasteIn } from "~src/panel/paste/paste-in"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider } from "~src/panel/session-context"
import { fakeServices } from "~test/panel/session/fake-services"
import { fakeView } from "~test/panel/session/fake-view"
import { createRendered, type Rendered } from "~test/support/render"

vi.mock("zustand", () => import("~test/support/zustand-on-preact"))

const LETTER = "Dear Mira,\n\nThank you for the interview."
let page: Rendered

beforeEach(() => {
  page = createRendered()
  const session = openDraftSession(fakeView(), fakeServices())
  page.render(
    <SessionProvider value={session}>
      <PasteIn />
    </SessionProvider>,
  )
  page.type("textarea", LETTER)
})
afterEach(() => {
  page.unmount()
  vi.restoreAllMocks()
})

/** What was put on the clipboard; with `allowed` false, the browser refuses. */
function clipboard(allowed: boolean): string[] {
  const copied: string[] = []
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    if (!allowed) throw new DOMException("Not allowed", "NotAllowedError")
    copied.push(text)
  })
  return copied
}
const said = () => page.find('[data-action="copy-back"] + [role="status"]').textContent

it("says that the letter was copied, as it is now", async () => {
  const copied = clipboard(true)
  expect(said()).toBe("")
  page.click('[data-action="copy-back"]')
  await page.settle()
  expect(copied).toEqual([LETTER])
  expect(said()).toBe("Copied")
  page.type("textarea", `${LETTER} I enjoyed it.`)
  expect(said()).toBe("")
})

it("has the letter ready to be copied by hand where the browser does not allow it, and says so", async () => {
  clipboard(false)
  const area = page.find<HTMLTextAreaElement>("textarea")
  page.click('[data-action="copy-back"]')
  await page.settle()
  expect(said()).toMatch(/did not allow copying/)
  expect([area.selectionStart, area.selectionEnd]).toEqual([0, LETTER.length])
})
