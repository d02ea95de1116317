import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const BODY =
  "<div>Dear Mira,</div><div>It was good to meet you at the interview on Tuesday, and [topic].</div>"

describe.each(browsers)("in $name", ({ launch }) => {
  let session: Session
  beforeEach(async () => {
    session = await launch({ extension: true, sleepyBackground: true })
  })
  afterEach(() => session?.close())

  async function halfWritten(url: string): Promise<{ page: Page; id: string; html: string }> {
    const page = await session.open(url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: BODY })
    await openPanel(page)
    await waitForRow(page, "no-placeholder", "unmet")
    await page.evaluate((given) => window.practice.select(given, "good", "after"), id)
    await page.evaluate(() => {
      document.documentElement.dataset.sameLoad = "yes"
    })
    return { page, id, html: await bodyHtml(page, id) }
  }

  /** Firefox starts the new script in pages that are open, Chromium only when they load again. */
  const panelsAfterUpdate = () => (session.browser === "firefox" ? 1 : 0)
  const waitForPanels = (page: Page, count: number) =>
    page.waitFor(
      (wanted) =>
        document.querySelectorAll("afterword-panel").length === wanted &&
        document.querySelectorAll('afterword-panel[data-state="open"]').length === 0,
      count,
    )

  /** What is said where the old panel stood, when no new one comes. */
  const SAID = /^Afterword was updated .* when this page is loaded again\./
  const saidSoInPage = (page: Page) => page.texts('afterword-note[data-note="updated"] >> [role="status"]')
  const waitUntilSaid = (page: Page) =>
    page.waitFor(() => document.querySelector("afterword-note")?.shadowRoot?.querySelector("button") != null)

  test.each(webmails)(
    "updated beside a half-written draft in $webmail, the old panel goes, and nothing of the draft does",
    async ({ url }) => {
      const { page, id, html } = await halfWritten(url)
      await session.update()
      await page.bringToFront()
      await page.type(" fun")
      await waitForPanels(page, panelsAfterUpdate())
      expect(await bodyHtml(page, id)).toBe(html.replace("good", "good fun"))
      expect(await page.evaluate(() => document.documentElement.dataset.sameLoad)).toBe("yes")
      if (panelsAfterUpdate() === 0) await waitUntilSaid(page)
      expect(await saidSoInPage(page)).toEqual(panelsAfterUpdate() > 0 ? [] : [expect.stringMatching(SAID)])
      await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
      if (panelsAfterUpdate() > 0) await answerIfAsked(page)
      await page.waitFor(() => window.practice.sent.length === 1)
      expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(html.replace("good", "good fun"))
      // With the window goes what is said beside it.
      await page.waitFor(() => document.querySelector("afterword-note[data-note]") === null)
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )

  /** Sends on where a question is asked; there may be none. */
  async function answerIfAsked(page: Page): Promise<void> {
    const isOpen = () =>
      document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog[open]") != null
    await page.waitFor(() => {
      const asked = document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog[open]")
      return window.practice.sent.length === 1 || asked != null
    })
    if (await page.evaluate(isOpen)) await page.click(inPanel('[data-action="send-anyway"]'))
  }

  test("updated a moment before an insertion and a sending, both are done, or left and said so", async () => {
    const { page, id, html } = await halfWritten(webmails[0].url)
    await session.update()
    await page.bringToFront()
    if (panelsAfterUpdate() === 1) {
      // The new script's own panel; the old one is gone.
      await waitForPanels(page, 1)
      await openPanel(page)
    }
    // Where no new script comes, the old panel has not been told yet: the press finds it still there.
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await page.waitFor(
      (given, before) =>
        window.practice.bodyHtml(given) !== before || document.querySelector("afterword-note") !== null,
      id,
      html,
    )
    const now = await bodyHtml(page, id)
    const isLeft = now === html
    if (panelsAfterUpdate() === 1 || !isLeft) expect(now).toMatch(/hank(s| you)/)
    else {
      await waitUntilSaid(page)
      expect(await saidSoInPage(page)).toEqual([expect.stringMatching(SAID)])
    }
    await page.evaluate((given) => window.practice.select(given, "good", "after"), id)
    await page.press("Control+Enter")
    await answerIfAsked(page)
    await page.waitFor(() => window.practice.sent.length === 1)
    expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(now)
    expect(page.errors()).toEqual([])
  })

  test.each([
    { what: "nobody has composed in yet", composed: false },
    { what: "the panel was in before", composed: true },
  ])("updated in a page that $what, the next mail has its panel or says why not", async ({ composed }) => {
    const page = await session.open(webmails[0].url)
    const request = { kind: "new", to: [MIRA], subject: "Thank you", body: BODY } as const
    if (composed) {
      const { id } = await openCompose(page, request)
      await page.evaluate((given) => window.practice.close(given), id)
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
    }
    await session.update()
    await page.bringToFront()
    const id = await page.evaluate((given) => window.practice.open(given), request)
    // One that reads: a panel without words would be a dead one.
    if (panelsAfterUpdate() > 0)
      await page.waitFor(() => document.querySelector("afterword-panel[data-verdict]") !== null)
    else await waitUntilSaid(page)
    await waitForPanels(page, panelsAfterUpdate())
    expect(await saidSoInPage(page)).toEqual(panelsAfterUpdate() > 0 ? [] : [expect.stringMatching(SAID)])
    await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
    if (panelsAfterUpdate() > 0) await answerIfAsked(page)
    await page.waitFor(() => window.practice.sent.length === 1)
    expect(page.errors()).toEqual([])
  })

  test("the background may stop between any two steps", async () => {
    const page = await session.open(webmails[0].url)
    const stop = async () => {
      await session.stopBackground()
      await page.bringToFront()
    }
    await stop()
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: BODY })
    await openPanel(page)
    await stop()
    await page.evaluate((given) => window.practice.select(given, "good", "after"), id)
    await page.type(" for evreyone")
    await waitForRow(page, "spelling", "unmet")
    await stop()
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    await page.click(inPanel('[data-field="company"]'))
    await page.type("Halden Robotics")
    await stop()
    await page.press("Enter")
    await page.waitFor(
      () =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector('[data-action="offer-interview"]') === null,
    )
    await page.click(inPanel('[role="tab"][data-tab="check"]'))
    await stop()
    await page.click(inPanel('button[data-fix="spelling"]'))
    await page.waitFor((given) => window.practice.bodyHtml(given).includes("everyone"), id)
    expect(page.errors()).toEqual([])
  })
})
