import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import type { ComposeRequest } from "~test/webmail/practice"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const REPLY: ComposeRequest = {
  kind: "reply",
  to: [MIRA],
  subject: "Re: Tuesday",
  body: "<div>Dear Mira,</div><div><br></div><div>Thank you for the <b>interveiw</b> on Tuesday, and for {{topic}}.</div>",
  signature: "Noor Vance",
  quote: "<div>It was good to meet you.</div>",
}
const TYPED = " It was a pleasure to meet the whole team."

/** Ways for a draft to leave, each as a person does it. */
const endings: Readonly<Record<string, (page: Page, id: string) => Promise<void>>> = {
  "Send is clicked": async (page, id) =>
    page.click(await page.evaluate((given) => window.practice.sendSelector(given), id)),
  "Ctrl+Enter sends": (page) => page.press("Control+Enter"),
  "it is sent later": async (page, id) =>
    page.click(await page.evaluate((given) => window.practice.sendMenuSelector(given), id)),
  "it is discarded": (page) => page.click("#discardCompose, .oh"),
}

describe.each(browsers)("the mail in $name", ({ launch }) => {
  let withUs: Session
  let alone: Session
  beforeAll(async () => {
    withUs = await launch({ extension: true })
    alone = await launch({ extension: false })
    const settings = await withUs.openExtensionPage("tabs/library.html#spelling")
    await settings.click('[data-switch="underline"]')
    await settings.waitFor(
      () => document.querySelector('[data-switch="underline"]:is(:checked, [aria-checked="true"])') !== null,
    )
    await settings.close()
  })
  afterAll(async () => {
    await withUs?.close()
    await alone?.close()
  })

  /** Everything that left the page or was saved by it. */
  const kept = (page: Page) =>
    page.evaluate(() => {
      const { sent, scheduled, saved, shortcuts } = window.practice
      return { sent, scheduled, saved: saved.at(-1), shortcuts, open: window.practice.composes() }
    })
  const saves = (page: Page) => page.evaluate(() => window.practice.saved.length)

  /** Opens the reply and types into it; gives its id once the webmail has saved it. */
  async function write(page: Page): Promise<string> {
    const id = await page.evaluate((given) => window.practice.open(given), REPLY)
    await page.evaluate((given) => window.practice.select(given, "{{topic}}.", "after"), id)
    await page.type(TYPED)
    await page.waitFor(
      (text) => window.practice.saved.some(({ html }) => html.replace(/&nbsp;/g, " ").includes(text)),
      TYPED.trim(),
    )
    return id
  }

  /** Uses the panel for everything but writing into the mail. */
  async function lookThrough(page: Page, id: string): Promise<void> {
    await openPanel(page)
    await waitForRow(page, "spelling", "unmet")
    await page.waitFor(() => (CSS.highlights.get("afterword-slip")?.size ?? 0) > 0)
    for (const row of ["spelling", "no-placeholder"]) await page.hover(inPanel(`[data-check="${row}"]`))
    await page.waitFor(() => CSS.highlights.size > 0)
    await page.click(inPanel('[data-check="spelling"] .more'))
    await page.click(inPanel('[data-check="spelling"] .about .act button'))
    await page.waitFor(
      () =>
        document.querySelector("afterword-panel")?.shadowRoot?.querySelector('[data-check="spelling"]') ===
        null,
    )
    await page.click(inPanel('[role="tab"][data-tab="write"]'))
    await page.click(inPanel('[data-action="walk-gaps"]'))
    await page.waitFor(() => getSelection()?.toString() === "{{topic}}")
    await page.press("Tab")
    await page.press("Shift+Tab")
    await page.click(inPanel('[data-field="find-section"]'))
    await page.type("thank j#")
    await page.press("Control+Enter")
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    await page.click(inPanel('[data-field="company"]'))
    await page.type("Halden j#")
    await page.press("Tab")
    await page.press("Escape")
    await page.waitFor((given) => document.activeElement?.matches(window.practice.bodySelector(given)), id)
    await page.click(inPanel('[role="tab"][data-tab="check"]'))
    await page.click(inPanel('.panel [data-action="toggle"]'))
    await page.waitFor(() => document.querySelector("afterword-panel")?.getAttribute("data-state") === "pill")
    // The walk from blank to blank has moved the caret, as it should; it goes back to where the twin's is.
    await page.evaluate((given) => window.practice.select(given, "whole team.", "after"), id)
  }

  test("in Gmail’s plain-text mode is the same with and without us, and asked about before it is sent", async () => {
    const plain = {
      ...REPLY,
      plain: true,
      body: "Dear Mira,\n\nThank you for the interveiw, and for {{topic}}.",
    }
    const writeIn = async (page: Page): Promise<string> => {
      const id = await page.evaluate((given) => window.practice.open(given), plain)
      await page.evaluate((given) => window.practice.select(given, "{{topic}}.", "after"), id)
      await page.type(TYPED)
      return id
    }
    const finish = async (page: Page, id: string): Promise<void> => {
      await page.evaluate((given) => window.practice.select(given, "whole team.", "after"), id)
      await page.type("!")
      await page.waitFor(() => window.practice.saved.at(-1)?.html.includes("team.!") === true)
    }
    const [page, twin] = [await withUs.open(webmails[0].url), await alone.open(webmails[0].url)]
    const [id, bare] = [await writeIn(page), await writeIn(twin)]
    const html = await page.evaluate((given) => window.practice.bodyHtml(given), id)
    await openPanel(page)
    await waitForRow(page, "no-placeholder", "unmet")
    await page.hover(inPanel('[data-check="no-placeholder"]'))
    await page.click(inPanel('.panel [data-action="toggle"]'))
    expect(await page.evaluate((given) => window.practice.bodyHtml(given), id)).toBe(html)
    await finish(page, id)
    await finish(twin, bare)
    expect((await kept(page)).saved).toEqual((await kept(twin)).saved)
    await endings["Ctrl+Enter sends"]?.(twin, bare)
    await endings["Ctrl+Enter sends"]?.(page, id)
    await page.click(inPanel('[data-action="send-anyway"]'))
    await page.waitFor(() => window.practice.composes().length === 0)
    expect(await kept(page)).toEqual(await kept(twin))
    expect(page.errors()).toEqual([])
    await page.close()
    await twin.close()
  })

  test.each(
    webmails.flatMap(({ webmail, url }) => Object.keys(endings).map((ending) => ({ webmail, url, ending }))),
  )("from $webmail is the same with and without us when $ending", async ({ url, ending }) => {
    const page = await withUs.open(url)
    const id = await write(page)
    const before = await saves(page)
    const html = await page.evaluate((given) => window.practice.bodyHtml(given), id)
    await lookThrough(page, id)
    expect(await saves(page), "nothing of the body was touched").toBe(before)
    expect(await page.evaluate((given) => window.practice.bodyHtml(given), id)).toBe(html)
    await page.type("!")
    await page.waitFor((count) => window.practice.saved.length > count, before)

    const twin = await alone.open(url)
    const bare = await write(twin)
    const count = await saves(twin)
    await twin.type("!")
    await twin.waitFor((than) => window.practice.saved.length > than, count)
    expect((await kept(page)).saved).toEqual((await kept(twin)).saved)

    const isLater = ending === "it is sent later"
    await endings[ending]?.(twin, bare)
    if (isLater) await twin.click("#send-later")
    await twin.waitFor(() => window.practice.composes().length === 0)
    await endings[ending]?.(page, id)
    // A blank is in it, so that we ask once before it is sent.
    if (ending !== "it is discarded") await page.click(inPanel('[data-action="send-anyway"]'))
    if (isLater) await page.click("#send-later")
    await page.waitFor(() => window.practice.composes().length === 0)
    expect(await kept(page)).toEqual(await kept(twin))
    expect(page.errors()).toEqual([])
    await page.close()
    await twin.close()
  })
})
