import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import { withoutPatience } from "~test/support/without-patience"
import type { ComposeRequest } from "~test/webmail/practice"
import { windows } from "./mutants/windows"

const MIRA = { name: "Mira Zqmarked", address: "zqmarked@halden.example" }
const LETTER = "Dear Mira,\n\nIt was good to meet you all at the interview on Tuesday."

/** What became of the editor in a webmail that was built anew. */
const SHAPES = ["of another make", "in a frame of its own", "not there"] as const
type Shape = (typeof SHAPES)[number]

/** Runs in the page: opens a window whose editor has that shape. */
function openUnreadable(request: ComposeRequest, shape: Shape): void {
  const id = window.practice.open(request)
  const body = document.querySelector(window.practice.bodySelector(id))
  if (shape === "of another make") {
    // Nothing says any more that it can be written in.
    for (const name of ["contenteditable", "g_editable", "role", "aria-multiline"])
      body?.removeAttribute(name)
    body?.setAttribute("aria-label", "Zqmarked")
  } else if (shape === "in a frame of its own") {
    const frame = document.createElement("iframe")
    body?.replaceWith(frame)
    const inside = frame.contentDocument?.body
    inside?.setAttribute("contenteditable", "true")
    inside?.append("Zqmarked")
  } else body?.remove()
}

const cases = webmails.flatMap((webmail) => SHAPES.map((shape) => ({ ...webmail, shape })))

describe.each(browsers)("a compose window that cannot be read in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true, alterExtension: withoutPatience })
  })
  afterAll(() => session?.close())

  /** Opens a window whose editor has that shape, with its panel. */
  async function open(url: string, shape: Shape): Promise<Page> {
    const page = await session.open(url)
    const request = { kind: "new", to: [MIRA], subject: "Zqmarked", body: "<div>Zqmarked</div>" } as const
    await page.evaluate(openUnreadable, request, shape)
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.getAttribute("data-state") === "unrecognised",
    )
    await page.click(inPanel('[data-action="toggle"]'))
    return page
  }
  const said = (page: Page, action: string) =>
    page.waitFor(
      (wanted) =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector(`[data-action="${wanted}"] + [role="status"]`)?.textContent ===
        "Copied",
      action,
    )

  test.each(cases)(
    "is said to be that in $webmail (its editor $shape), with a report that holds none of its words",
    async ({ url, shape }) => {
      const page = await open(url, shape)
      await page.click(inPanel(".report summary"))
      await page.waitFor(() =>
        /body: not found/.test(
          document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".report pre")?.textContent ??
            "",
        ),
      )
      const [report] = await page.texts(inPanel(".report pre"))
      expect(report).toMatch(/^afterword \d+\.\d+\.\d+, (gmail|outlook), unknown root: /)
      expect(report).toMatch(/send: by /)
      expect(report).not.toMatch(/zqmarked|halden/i)
      await page.click(inPanel('[data-action="copy-report"]'))
      await said(page, "copy-report")
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )

  test.each(webmails)(
    "takes a letter, judges and completes it, and gives it back in $webmail",
    async ({ url }) => {
      const page = await open(url, "of another make")
      await page.click(inPanel(".paste textarea"))
      await page.type(LETTER)
      await waitForRow(page, "gratitude", "unmet")
      await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
      await waitForRow(page, "gratitude", "met")
      const letter = await page.evaluate(
        () =>
          document
            .querySelector("afterword-panel")
            ?.shadowRoot?.querySelector<HTMLTextAreaElement>(".paste textarea")?.value ?? "",
      )
      expect(letter.startsWith(LETTER)).toBe(true)
      expect(letter).toMatch(/hank/)
      await page.click(inPanel('[data-action="copy-back"]'))
      await said(page, "copy-back")
      // What was copied is what a field of the page is given.
      await page.evaluate(() => {
        const field = document.body.appendChild(document.createElement("textarea"))
        field.id = "elsewhere"
        field.style.cssText = "position: fixed; inset: 0 auto auto 0; z-index: 99"
      })
      await page.click("#elsewhere")
      await page.press("Mod+v")
      await page.waitFor(
        (wanted) => document.querySelector<HTMLTextAreaElement>("#elsewhere")?.value === wanted,
        letter,
      )
      expect(await page.evaluate(() => window.practice.sent)).toEqual([])
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )

  test.each(webmails)(
    "is said to be that in every kind of window in $webmail that the mutants are made of",
    async ({ webmail, url }) => {
      const page = await session.open(url)
      // One text area is as good as another, so that in plain text the body is never lost by one change.
      const requests = windows
        .filter((each) => each.webmail === webmail && !each.setting.ownWindow && !each.setting.beside)
        .flatMap(({ request }) => (request.plain ? [] : [request]))
      await page.evaluate((given) => {
        for (const request of given) {
          const body = document.querySelector(window.practice.bodySelector(window.practice.open(request)))
          // One change of those that lose the body.
          body?.removeAttribute("contenteditable")
        }
      }, requests)
      const counts = await page.waitFor((count) => {
        const all = [...document.querySelectorAll("afterword-panel")]
        const said = all.filter((panel) => panel.getAttribute("data-state") === "unrecognised")
        return said.length >= count && { all: all.length, said: said.length }
      }, requests.length)
      expect(counts).toEqual({ all: requests.length, said: requests.length })
      // The windows lie over each other.
      await page.evaluate(() => {
        for (const id of window.practice.composes().slice(0, -1)) window.practice.close(id)
      })
      await page.waitFor(() => document.querySelectorAll("afterword-panel").length === 1)
      await page.click(inPanel('[data-action="toggle"]'))
      await page.waitFor(() =>
        [...document.querySelectorAll("afterword-panel")].some(
          ({ shadowRoot }) => shadowRoot?.querySelector("textarea") != null,
        ),
      )
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )
})
