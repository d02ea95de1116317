import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { mailHosts } from "~test/support/mail-server"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import { closePopOut, popOut, waitForPopOutPanels } from "~test/support/pop-out"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const LETTER = "<div>Dear Mira,</div><div>It was good to meet you all at the interview on Tuesday.</div>"
const GMAIL = webmails[0].url
const addresses = [
  ...Object.keys(mailHosts).map((host) => `https://${host}/mail/`),
  "https://mail.google.com/mail/u/1/",
  "https://mail.google.com/mail/b/someone@example.com/u/0/",
]

describe.each(browsers)("compose windows in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  const waitForPanels = (page: Page, count: number) =>
    page.waitFor(
      (wanted) => document.querySelectorAll("afterword-panel[data-verdict]").length === wanted,
      count,
    )
  /** What is open and unharmed at the end: no fault, no panel too many. */
  const end = async (page: Page) => {
    expect(page.errors()).toEqual([])
    await page.close()
  }

  test.each(addresses)("have their panel at %s, open at load", async (address) => {
    const page = await session.open(`${address}?open=new&to=mira%40halden.example&body=Dear%20Mira`)
    await waitForPanels(page, 1)
    await end(page)
  })

  test.each(webmails)(
    "three at once in $webmail have a panel each, and closing one leaves the others",
    async ({ url }) => {
      const page = await session.open(url)
      const opened: string[] = []
      for (const kind of ["new", "reply", "forward"] as const)
        opened.push((await openCompose(page, { kind, to: [MIRA], subject: "Re: Tuesday", body: LETTER })).id)
      await waitForPanels(page, 3)
      await page.evaluate((id) => window.practice.close(id ?? ""), opened[1])
      await waitForPanels(page, 2)
      expect(await page.evaluate(() => window.practice.composes().length)).toBe(2)
      await end(page)
    },
  )

  /** What stands beside the windows: "gone" where it is not shown. */
  const shown = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("afterword-panel")].map((panel) =>
        panel.checkVisibility() ? panel.dataset.state : "gone",
      ),
    )
  const waitForShown = (page: Page, wanted: string) =>
    page.waitFor((state) => {
      const panels = [...document.querySelectorAll<HTMLElement>("afterword-panel")]
      return (
        panels.length === 1 &&
        panels.every((panel) => (panel.checkVisibility() ? panel.dataset.state : "gone") === state)
      )
    }, wanted)

  test("full screen and back in Gmail, which moves the window, keeps panel, draft and insertion", async () => {
    const page = await session.open(GMAIL)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    const besides = () =>
      page.evaluate(() => {
        const panel = document.querySelector("afterword-panel")?.getBoundingClientRect()
        const window = document.querySelector('[role="dialog"]')?.getBoundingClientRect()
        return panel !== undefined && window !== undefined && panel.right <= window.left
      })
    expect(await besides()).toBe(true)
    for (const [rule, isFull] of [
      ["gratitude", true],
      ["interest", false],
    ] as const) {
      await page.click(".Hq")
      await page.waitFor((full) => (document.querySelector('.aSs [role="dialog"]') !== null) === full, isFull)
      // It rests there, and the panel finds its place: inside the window that fills the page, beside the one that does not.
      await page.waitFor((full) => {
        const panel = document.querySelector("afterword-panel")?.getBoundingClientRect()
        const window = document.querySelector('[role="dialog"]')?.getBoundingClientRect()
        return panel !== undefined && window !== undefined && panel.right <= window.left !== full
      }, isFull)
      expect(await shown(page)).toEqual(["open"])
      await page.evaluate((given) => window.practice.select(given, "Tuesday.", "after"), id)
      await waitForRow(page, rule, "unmet")
      await page.click(inPanel(`[data-check="${rule}"] button[data-insert]`))
      await waitForRow(page, rule, "met")
      await page.click(inPanel('.toast [data-action="undo"]'))
      await waitForRow(page, rule, "unmet")
    }
    expect(await bodyHtml(page, id)).toBe(LETTER)
    await end(page)
  })

  test.each(["open", "pill"] as const)(
    "minimised in Gmail have no panel, and the same one when they are restored (%s)",
    async (state) => {
      const page = await session.open(GMAIL)
      await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
      await waitForPanels(page, 1)
      if (state === "open") await openPanel(page)
      await waitForShown(page, state)
      // A pill is as wide as its words, and those change with what the draft is taken for.
      await page.waitFor(() => document.querySelector("afterword-panel")?.hasAttribute("data-verdict"))
      const words = () => page.texts(inPanel('[data-action="toggle"]'))
      const place = () => page.attributes("afterword-panel", "style")
      const before = [await words(), await place()]
      await page.click(".Hl")
      await waitForShown(page, "gone")
      await page.click(".Hl")
      await waitForShown(page, state)
      expect([await words(), await place()]).toEqual(before)
      // The other way to leave only the title bar: what is below it keeps its size and is cut off.
      await page.evaluate(() => {
        const frame = document.querySelector<HTMLElement>('[role="dialog"]')
        const bar = frame?.firstElementChild?.getBoundingClientRect().height ?? 0
        frame?.style.setProperty("height", `${bar}px`)
      })
      await waitForShown(page, "gone")
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('[role="dialog"]')?.style.removeProperty("height"),
      )
      await waitForShown(page, state)
      expect([await words(), await place()]).toEqual(before)
      await end(page)
    },
  )

  test("closed and opened again from the drafts in Gmail have one panel, which goes on with the draft", async () => {
    const page = await session.open(GMAIL)
    const request = { kind: "new", to: [MIRA], subject: "Thank you", body: LETTER, draft: 7 } as const
    const { id } = await openCompose(page, request)
    await openPanel(page)
    await page.evaluate((given) => window.practice.select(given, "Tuesday.", "after"), id)
    await waitForRow(page, "gratitude", "unmet")
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    const written = await bodyHtml(page, id)
    await page.click(".Ha")
    await page.waitFor(() => document.querySelector("afterword-panel") === null)
    const { id: again } = await openCompose(page, { ...request, body: written })
    await waitForPanels(page, 1)
    if ((await shown(page))[0] === "pill") await openPanel(page)
    await waitForRow(page, "gratitude", "met")
    expect(await bodyHtml(page, again)).toBe(written)
    await end(page)
  })

  test.each(webmails)("in $webmail go on when the page exchanges its body", async ({ url }) => {
    const page = await session.open(url)
    const first = await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await openPanel(page)
    await waitForRow(page, "gratitude", "unmet")
    // All of the page in another body, the compose window with it.
    await page.evaluate(() => {
      const other = document.createElement("body")
      other.append(...document.body.childNodes)
      for (const { name, value } of document.body.attributes) other.setAttribute(name, value)
      document.body.replaceWith(other)
    })
    await page.evaluate((given) => window.practice.select(given, "Tuesday.", "after"), first.id)
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    expect(await shown(page)).toEqual(["open"])
    // Another body without it: its panel goes, and the next window has its own.
    await page.evaluate((given) => {
      const root = document.querySelector(window.practice.rootSelector(given))
      const whole = root?.closest('[role="dialog"]') ?? root
      whole?.remove()
      const other = document.createElement("body")
      other.append(...document.body.childNodes)
      document.body.replaceWith(other)
    }, first.id)
    await page.waitFor(() => document.querySelector("afterword-panel") === null)
    await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await waitForPanels(page, 1)
    await end(page)
  })

  test.each(webmails)("in $webmail have Escape in the draft to themselves", async ({ webmail, url }) => {
    const page = await session.open(url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: `${LETTER}<div>{{topic}}</div>` })
    await openPanel(page)
    // A walk from blank to blank listens to keys, too.
    await page.click(inPanel('[role="tab"][data-tab="write"]'))
    await page.click(inPanel('[data-action="walk-gaps"]'))
    await page.waitFor(() => getSelection()?.toString() === "{{topic}}")
    const html = await bodyHtml(page, id)
    await page.evaluate((given) => {
      const heard: boolean[] = []
      Object.assign(window, { heard })
      // Where the webmail listens, before it does anything with it.
      document
        .querySelector(window.practice.bodySelector(given))
        ?.addEventListener("keydown", (event) => heard.push(event.defaultPrevented))
    }, id)
    await page.press("Escape")
    expect(await page.evaluate(() => (window as unknown as { heard: boolean[] }).heard)).toEqual([false])
    if (webmail === "gmail") {
      // Gmail closes the window by it, and keeps the draft.
      await page.waitFor(() => window.practice.composes().length === 0)
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
    } else expect(await bodyHtml(page, id)).toBe(html)
    expect(await page.evaluate(() => window.practice.sent)).toEqual([])
    await end(page)
  })

  test.each(webmails)(
    "have their panel in $webmail when its page lets nothing in from elsewhere",
    async ({ url }) => {
      const page = await session.open(`${url}?coep`)
      expect(
        await page.evaluate(() =>
          fetch(location.href).then(({ headers }) => headers.get("cross-origin-embedder-policy")),
        ),
      ).toBe("require-corp")
      await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
      await openPanel(page)
      await waitForRow(page, "gratitude", "unmet")
      await end(page)
    },
  )

  test("moved into a window that the webmail opened empty have their panel there", async () => {
    const page = await session.open(webmails[1].url)
    await popOut(page)
    await waitForPopOutPanels(page, 1)
    await page.evaluate(closePopOut)
    await end(page)
  })

  test("are read again, once, after going away and back", async () => {
    const page = await session.open(`${GMAIL}?open=new&to=mira%40halden.example&body=Dear%20Mira`)
    await waitForPanels(page, 1)
    await page.goto("https://outlook.live.com/mail/0/")
    await page.waitFor(() => location.hostname === "outlook.live.com")
    await page.evaluate(() => history.back())
    await page.waitFor(() => location.hostname === "mail.google.com" && "practice" in window)
    await waitForPanels(page, 1)
    await end(page)
  })
})
