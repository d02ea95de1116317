import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const LETTER = [
  "Dear Mira,",
  "Thank you for the interview on {{date}}. I enjoyed it.",
  "Best regards,",
  "Noor",
]
/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(key: string): Promise<object>; set(items: object): Promise<void> }
    }
  }
}

const AT = "2026-03-03T18:00:00Z"
const interviewOf = (id: string, company: string, name: string) => ({
  id,
  version: 2,
  createdAt: AT,
  updatedAt: AT,
  interview: {
    company,
    role: "Field Engineer",
    at: AT,
    channel: "video",
    interviewers: [{ name, email: `mira@${id}.example`, title: "", topics: [], concern: "" }],
    strengths: [],
    promisedBy: "",
    me: { name: "Noor Vance", phone: "", email: "", linkedin: "" },
  },
  progress: { status: "waiting", statusSince: "", thanked: [], snoozed: [], askedForTopics: false },
})
const body = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join("")
const QUESTION = inPanel('[data-guard="send"]')

describe.each(browsers)("a note with a blank in it, in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true, sleepyBackground: true })
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

  /** Stores an interview with Mira at Halden Robotics and one at Orbit Labs. */
  async function storeInterviews(): Promise<void> {
    const popup = await session.openExtensionPage("popup.html")
    await popup.evaluate(
      async (items) => {
        const { chrome } = globalThis as unknown as ExtensionGlobals
        await chrome.storage.local.set(items)
      },
      {
        "interview:halden": interviewOf("halden", "Halden Robotics", MIRA.name),
        "interview:orbit": interviewOf("orbit", "Orbit Labs", "Tomas Reyl"),
      },
    )
    await popup.close()
  }

  const wrong = { name: ["Dear Mira", "Dear Peter"], company: ["on {{date}}", "at Orbit Labs"] } as const

  test.each(
    webmails.flatMap(({ webmail, url }) =>
      (
        [
          { what: "name", keys: "Control+Enter" },
          { what: "company", keys: "Meta+Enter" },
          // Outlook's own; in Gmail it is nothing.
          ...(webmail === "outlook" ? ([{ what: "name", keys: "Alt+s" }] as const) : []),
        ] as const
      ).map((tried) => ({ webmail, url, ...tried })),
    ),
  )(
    "with the wrong $what is asked about in $webmail by $keys, and goes as it is, with no background",
    async (tried) => {
      await storeInterviews()
      const page = await session.open(tried.url)
      const [right, amiss] = wrong[tried.what]
      const lines = body(LETTER).replace(right, amiss).replace("{{date}}", "Tuesday")
      const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: lines })
      await page.waitFor(
        () => document.querySelector("afterword-panel")?.getAttribute("data-verdict") != null,
      )
      await openPanel(page)
      await waitForRow(page, "right-names", "unmet")
      await page.evaluate((given) => window.practice.select(given, "enjoyed", "after"), id)
      const html = await bodyHtml(page, id)
      await session.stopBackground()
      await page.bringToFront()
      await page.press(tried.keys)
      await isAsked(page)
      expect(await page.texts(QUESTION)).toEqual([
        expect.stringContaining(tried.what === "name" ? "Peter" : "Orbit Labs"),
      ])
      await page.click(inPanel('[data-action="send-anyway"]'))
      await page.waitFor(() => window.practice.sent.length === 1)
      expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(html)
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )

  /** A mail with a blank in it that was judged, with the caret in it. */
  async function withBlank(page: Page): Promise<string> {
    const request = { kind: "new", to: [MIRA], subject: "Thank you", body: body(LETTER) } as const
    const { id } = await openCompose(page, request)
    await judged(page)
    await page.evaluate((given) => window.practice.select(given, "enjoyed", "after"), id)
    return page.evaluate((given) => window.practice.sendSelector(given), id)
  }

  describe.each(webmails)("in $webmail", ({ url }) => {
    test("goes at once where the page lets nothing of ours be seen", async () => {
      const page = await session.open(url)
      const send = await withBlank(page)
      await page.evaluate(() =>
        document
          .querySelector<HTMLElement>("afterword-panel")
          ?.style.setProperty("display", "none", "important"),
      )
      await page.click(send)
      await page.waitFor(() => window.practice.sent.length === 1)
      expect(page.errors()).toEqual([])
      await page.close()
    })

    test.each(["hidden", "removed"] as const)(
      "is not locked in when the question is %s by somebody else",
      async (how) => {
        const page = await session.open(url)
        const send = await withBlank(page)
        await page.press("Control+Enter")
        await isAsked(page)
        await page.evaluate((what) => {
          const panel = document.querySelector<HTMLElement>("afterword-panel")
          if (what === "removed") panel?.remove()
          else panel?.style.setProperty("display", "none", "important")
        }, how)
        await page.waitFor(
          () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog") == null,
        )
        expect(await page.evaluate(() => window.practice.sent.length)).toBe(0)
        await page.click(send)
        await page.waitFor(() => window.practice.sent.length === 1)
        expect(page.errors()).toEqual([])
        await page.close()
      },
    )
  })

  // The last one: it changes what is stored.
  test("is not asked about any more once she wants it so", async () => {
    const page = await session.open(webmails[0].url)
    await page.click(await withBlank(page))
    await isAsked(page)
    await page.click(inPanel('[data-guard="send"] input[type="checkbox"]'))
    await page.click(inPanel('[data-action="send-anyway"]'))
    await page.waitFor(() => window.practice.sent.length === 1)
    const settings = await session.openExtensionPage("tabs/library.html#settings")
    await settings.waitFor(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      const stored = JSON.stringify(await chrome.storage.local.get("settings"))
      return stored.includes('"askBeforeSending":false')
    })
    await settings.close()
    for (const { url } of webmails) {
      const next = await session.open(url)
      await next.click(await withBlank(next))
      await next.waitFor(() => window.practice.sent.length === 1)
      await next.close()
    }
    await page.close()
  })
})
