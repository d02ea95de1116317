import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { mailHosts } from "~test/support/mail-server"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
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

  const panels = (page: Page) => page.attributes("afterword-panel", "data-state")
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

  test("full screen and back in Gmail, which moves the window, keeps panel, draft and insertion", async () => {
    const page = await session.open(GMAIL)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await openPanel(page)
    await page.evaluate((given) => window.practice.select(given, "Tuesday.", "after"), id)
    await page.evaluate(() => {
      const dialog = document.querySelector('[role="dialog"]')
      const strip = dialog?.parentElement
      if (!dialog || !strip) throw new Error("no window")
      const full = document.body.appendChild(document.createElement("div"))
      full.className = "aSs"
      full.append(dialog)
      strip.append(dialog)
      full.append(dialog)
    })
    await waitForRow(page, "gratitude", "unmet")
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    expect(await panels(page)).toEqual(["open"])
    await end(page)
  })

  test("minimised and restored in Gmail have one panel, as it was", async () => {
    const page = await session.open(GMAIL)
    await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    await openPanel(page)
    await page.evaluate(() =>
      document.querySelector<HTMLElement>(".aaZ")?.style.setProperty("display", "none"),
    )
    await page.evaluate(() => document.querySelector<HTMLElement>(".aaZ")?.style.removeProperty("display"))
    await waitForRow(page, "gratitude", "unmet")
    expect(await panels(page)).toEqual(["open"])
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
