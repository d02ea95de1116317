import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { closeWithoutErrors } from "~test/support/close-page"
import type { Page } from "~test/support/page"
import { inPanel, waitForRow } from "~test/support/panel"
import type { Session } from "~test/support/session"

const BODY = "[data-practice-body]"

describe.each(browsers)("the welcome page in $name", ({ launch }) => {
  let session: Session
  let page: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())
  beforeEach(async () => {
    page = await session.openExtensionPage("tabs/welcome.html")
    await waitForRow(page, "no-placeholder", "unmet")
  })
  afterEach(() => closeWithoutErrors(page))

  test("judges the practice note, with the panel open", async () => {
    expect(await page.attributes("afterword-panel", "data-state")).toEqual(["open"])
    expect(await page.attributes("afterword-panel", "data-webmail")).toEqual(["practice"])
    expect(await page.attributes("afterword-panel", "data-note-kind")).toEqual(["thank-you"])
    expect(await page.attributes("afterword-panel", "data-verdict")).toEqual(["not-ready"])
    await waitForRow(page, "gratitude", "met")
    await waitForRow(page, "greeting", "met")
  })

  test("proofreads it", async () => {
    await waitForRow(page, "spelling", "met")
    await page.click(BODY)
    await page.press("Mod+a")
    await page.type("Dear Emeka, thank you for the intervew on Tuesday, it was good to see the studio.")
    await waitForRow(page, "spelling", "unmet")
  })

  test("an insertion meets its row, one undo takes it back", async () => {
    await page.click(BODY)
    await page.press("Mod+a")
    await page.type("Dear Emeka,\n\nIt was good to see the studio after our interview on Tuesday.\n")
    await waitForRow(page, "gratitude", "unmet")
    const before = await page.texts(BODY)
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    await page.press("Mod+z")
    await waitForRow(page, "gratitude", "unmet")
    expect(await page.texts(BODY)).toEqual(before)
  })

  test("sends nothing, and says so", async () => {
    await page.click("[data-practice-send]")
    // The practice note has a slip in a name and a blank, so the one question comes first.
    await page.click(inPanel('[data-action="send-anyway"]'))
    await page.waitFor(() =>
      document.querySelector(".cfoot [role=status]")?.textContent?.includes("Nothing was sent"),
    )
  })

  test("keeps the panel beside the window wherever the page is scrolled to", async () => {
    const gap = () =>
      page.evaluate(() => {
        const box = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
        const panel = box("afterword-panel")
        const compose = box("[data-practice-compose]")
        return { across: Math.round(compose.left - panel.right), down: Math.round(compose.top - panel.top) }
      })
    expect(await gap()).toEqual({ across: 12, down: 0 })
    await page.evaluate(() => window.scrollTo(0, 10_000))
    await page.waitFor(() => window.scrollY > 200)
    expect(await gap()).toEqual({ across: 12, down: 0 })
  })

  test("stores nothing of what is done in it", async () => {
    await page.click(inPanel('[data-tab="interview"]'))
    await page.click(inPanel('[data-field="company"]'))
    await page.type("X")
    await page.press("Enter")
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".toast") != null,
    )
    const stored = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<object> } } }
      }
      return Object.keys(await chrome.storage.local.get(null))
    })
    expect(stored).toEqual([])
  })
})
