import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const BODY = "<div>Dear Mira,</div><div>Thank you for the interview on {{date}}. I enjoyed it.</div>"

/** What the webmail or somebody else opens, as attributes; where it goes, and whether the focus goes into it. */
interface Opened {
  readonly what: string
  readonly role: string
  /** Its own z-index; the compose window of the practice pages has 10 in Gmail and none in Outlook. */
  readonly height: string
  readonly into: "page" | "window"
  readonly focused: boolean
  /** Higher than the compose window, as what a webmail opens outside it is: it needs nobody to give way. */
  readonly isHigher?: boolean
  /** How it looks as long as it is closed, as a style; without this it opens at once. */
  readonly closed?: string
}

const OPENED: readonly Opened[] = [
  { what: "a dialog", role: "dialog", height: "501", into: "page", focused: true, isHigher: true },
  { what: "an alert", role: "alertdialog", height: "50", into: "page", focused: false, isHigher: true },
  { what: "a menu", role: "menu", height: "11", into: "page", focused: false, isHigher: true },
  { what: "suggestions in the window", role: "listbox", height: "auto", into: "window", focused: false },
  { what: "a menu in the window", role: "menu", height: "auto", into: "window", focused: true },
  { what: "a dialog no higher than the window", role: "dialog", height: "auto", into: "page", focused: true },
]

const IN_WINDOW: Opened = { what: "", role: "menu", height: "auto", into: "window", focused: true }

declare global {
  /** What lies over the panel, in the page's main world. */
  var opened: HTMLElement | undefined
}

/** Opens `role` over the middle of the panel. */
function openOver(id: string, { role, height, into, focused, closed }: Opened): void {
  const panel = document.querySelector("afterword-panel")
  const root = document.querySelector<HTMLElement>(window.practice.rootSelector(id))
  if (!panel || !root) throw new Error("no panel")
  const { left, top, width } = panel.getBoundingClientRect()
  const opened = document.createElement("div")
  opened.setAttribute("role", role)
  opened.append("Chosen from here", document.createElement("input"))
  // Wider than the pill, and not cut off where a compose window cuts off what hangs out of it.
  opened.style.cssText = `position: fixed; left: ${left - 20}px; top: ${top - 20}px; width: ${width + 40}px; height: 120px; z-index: ${height}; background: #ccc`
  opened.dataset.opened = opened.style.cssText
  if (closed !== undefined) opened.style.cssText = closed
  const place = into === "page" ? document.body : root
  place.append(opened)
  if (focused) opened.querySelector("input")?.focus()
  window.opened = opened
}

/** Who is met in the middle of what the panel and the opened thing share; with `wanted`, whether it is that. */
function metThere(wanted?: string): string | boolean {
  const panel = document.querySelector("afterword-panel")?.getBoundingClientRect()
  const over = window.opened?.getBoundingClientRect()
  if (!panel || !over) return "nothing to compare"
  const y = (panel.top + Math.min(panel.bottom, over.bottom)) / 2
  const met = document.elementFromPoint(panel.left + panel.width / 2, y)
  const name = window.opened?.contains(met) ? "opened" : (met?.localName ?? "nothing")
  return wanted === undefined ? name : name === wanted
}

describe.each(browsers)("what opens over the panel in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  const compose = async (page: Page) => {
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: BODY })
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-verdict") === "not-ready",
    )
    return id
  }
  const isSeen = (page: Page) =>
    page.waitFor(() => document.querySelector("afterword-panel:not([data-behind])") !== null)
  const isBehind = (page: Page) =>
    page.waitFor(() => document.querySelector("afterword-panel[data-behind]") !== null)
  const click = async (page: Page, id: string, part: "bodySelector" | "subjectSelector" | "sendSelector") =>
    page.click(await page.evaluate((given, wanted) => window.practice[wanted](given), id, part))

  async function openAndClose(page: Page, id: string, opened: Opened): Promise<void> {
    await page.evaluate((given) => window.practice.select(given, "enjoyed", "after"), id)
    await page.evaluate(openOver, id, opened)
    if (opened.isHigher) expect(await page.evaluate(metThere), opened.what).toBe("opened")
    else if (!opened.focused) {
      // What opens without taking the focus is seen with the next thing typed.
      await click(page, id, "subjectSelector")
      await page.type("x")
    }
    await page.waitFor(metThere, "opened")
    await page.evaluate(() => window.opened?.remove())
    await isSeen(page)
    await page.hover(inPanel('[data-action="toggle"]'))
  }

  describe.each(webmails)("in $webmail", ({ url }) => {
    test.each(["open", "pill"] as const)("lies over it and is reached, while it is %s", async (state) => {
      const page = await session.open(url)
      const id = await compose(page)
      if (state === "open") await openPanel(page)
      for (const opened of OPENED) await openAndClose(page, id, opened)
      expect(await page.attributes("afterword-panel", "data-state")).toEqual([state])
      expect(page.errors()).toEqual([])
      await page.close()
    })

    test("never lies over the question before a mail is sent", async () => {
      const page = await session.open(url)
      const id = await compose(page)
      for (const opened of [{ ...IN_WINDOW, height: "2147483647", into: "page" } as const, IN_WINDOW]) {
        await page.evaluate(openOver, id, opened)
        await page.waitFor(metThere, "opened")
        await page.evaluate((given) => {
          document.querySelector<HTMLElement>(window.practice.sendSelector(given))?.click()
        }, id)
        await page.click(inPanel('[data-action="go-back"]'))
        await page.waitFor(
          () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog") === null,
        )
        await page.evaluate(() => window.opened?.remove())
      }
      expect(await page.evaluate(() => window.practice.sent.length)).toBe(0)
      await page.close()
    })

    test("what stands beside the window does not hide the panel; what covers the whole page does", async () => {
      const page = await session.open(url)
      const first = await compose(page)
      // A pane higher than the compose window, where the pill was and will be.
      await page.evaluate(openOver, first, { ...IN_WINDOW, role: "none", height: "12", into: "page" })
      await page.evaluate((given) => window.practice.close(given), first)
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
      await compose(page)
      await openPanel(page)
      await page.click(inPanel('.panel [data-action="toggle"]'))
      await page.waitFor(() => document.querySelector("afterword-panel[data-state=pill]") !== null)

      await page.evaluate(() => {
        if (window.opened) window.opened.style.cssText = "position: fixed; inset: 0; z-index: 2147483647"
      })
      expect(await page.evaluate(metThere)).toBe("opened")
      await page.close()
    })

    test.each(["display: none", "height: 4px; overflow: hidden"])(
      "that stands in the window, closed (%s), and is laid over it only when it opens, is seen at once",
      async (closed) => {
        const page = await session.open(url)
        const id = await compose(page)
        await openPanel(page)
        await page.evaluate(openOver, id, { ...IN_WINDOW, focused: false, closed })
        // It has been there for a while: in pauses, and while the focus moved.
        for (const part of ["subjectSelector", "bodySelector"] as const) {
          await click(page, id, part)
          await page.type("x")
        }
        await page.waitFor((given) => /x/.test(window.practice.bodyHtml(given)), id)
        await page.waitFor(
          () => document.querySelector("afterword-panel")?.getAttribute("data-verdict") === "not-ready",
        )
        await isSeen(page)
        await page.evaluate(() => {
          if (window.opened) window.opened.style.cssText = window.opened.dataset.opened ?? ""
        })
        await page.waitFor(metThere, "opened")
        await page.close()
      },
    )

    test("that is kept and only hidden, as menus are, gives its place back", async () => {
      const page = await session.open(url)
      const id = await compose(page)
      await openPanel(page)
      await page.evaluate(openOver, id, IN_WINDOW)
      await isBehind(page)
      await page.evaluate(() => window.opened?.style.setProperty("visibility", "hidden"))
      await click(page, id, "bodySelector")
      await isSeen(page)
      await page.hover(inPanel('.panel [data-action="toggle"]'))
      await page.close()
    })
  })

  test("a window whose own height cannot be made out does not hide the panel either", async () => {
    const page = await session.open(webmails[1].url)
    // A height that holds without a position, as the items of a flexible box have it.
    await page.evaluate(() => {
      for (const child of document.querySelectorAll<HTMLElement>(".columns, .readingPane")) {
        if (child.parentElement) child.parentElement.style.display = "grid"
        child.style.zIndex = "20"
      }
    })
    await compose(page)
    await openPanel(page)
    await page.click(inPanel('.panel [data-action="toggle"]'))
    await page.waitFor(() => document.querySelector("afterword-panel[data-state=pill]") !== null)
    await page.close()
  })
})
