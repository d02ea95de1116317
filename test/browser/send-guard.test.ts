import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const LETTER = [
  "Dear Mira,",
  "Thank you for the interview on {{date}}. I enjoyed it.",
  "Best regards,",
  "Noor",
]
const body = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join("")
const QUESTION = inPanel('[data-guard="send"]')

describe.each(browsers)("a note with a blank in it, in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  const isAsked = (page: Page) =>
    page.waitFor(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog[open]") != null,
    )
  const isAnswered = (page: Page) =>
    page.waitFor(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog") === null,
    )
  const judged = (page: Page) =>
    page.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-verdict") === "not-ready",
    )

  test.each(webmails)("is asked about once before it is sent from $webmail", async ({ url }) => {
    const page = await session.open(url)
    const { id } = await openCompose(page, {
      kind: "new",
      to: [MIRA],
      subject: "Thank you",
      body: body(LETTER),
    })
    await judged(page)
    await page.evaluate((given) => window.practice.select(given, "enjoyed", "after"), id)
    const html = await bodyHtml(page, id)

    await page.press("Control+Enter")
    await isAsked(page)
    await page.press("Enter")
    await isAnswered(page)
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(0)
    expect(await bodyHtml(page, id), "the caret is back and nothing was typed").toBe(html)
    await page.type("!")
    expect(await bodyHtml(page, id)).toBe(html.replace("enjoyed", "enjoyed!"))

    const send = await page.evaluate((given) => window.practice.sendSelector(given), id)
    await page.click(send)
    await isAsked(page)
    expect(await page.texts(QUESTION)).toEqual([expect.stringContaining("date")])
    await page.press("Escape")
    await isAnswered(page)
    expect(await page.evaluate(() => window.practice.composes().length)).toBe(1)

    await page.click(send)
    await isAsked(page)
    await page.click(inPanel('[data-action="send-anyway"]'))
    await page.waitFor(() => window.practice.sent.length === 1)
    expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(html.replace("enjoyed", "enjoyed!"))
    await page.waitFor(() => document.querySelector("afterword-panel") === null)
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test("goes at once when nothing is amiss", async () => {
    const page = await session.open(webmails[0].url)
    const fine = body(LETTER).replace("{{date}}", "Tuesday")
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: fine })
    await page.waitFor(() => document.querySelector("afterword-panel")?.getAttribute("data-verdict") != null)
    await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
    await page.waitFor(() => window.practice.sent.length === 1)
    await page.close()
  })
})
