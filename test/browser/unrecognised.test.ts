import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { inPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import { windows } from "./mutants/windows"

const MIRA = { name: "Mira Zqmarked", address: "zqmarked@halden.example" }

describe.each(browsers)("a compose window that cannot be read in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  test.each(webmails)(
    "is said to be that in $webmail, with a report that holds none of its words",
    async ({ url }) => {
      const page = await session.open(url)
      const request = { kind: "new", to: [MIRA], subject: "Zqmarked", body: "<div>Zqmarked</div>" } as const
      await page.evaluate((given) => {
        const id = window.practice.open(given)
        // An editor of another make: nothing says any more that it can be written in.
        const body = document.querySelector(window.practice.bodySelector(id))
        for (const name of ["contenteditable", "g_editable", "role", "aria-multiline"])
          body?.removeAttribute(name)
        body?.setAttribute("aria-label", "Zqmarked")
      }, request)
      await page.waitFor(
        () => document.querySelector("afterword-panel")?.getAttribute("data-state") === "unrecognised",
      )
      await page.click(inPanel('[data-action="toggle"]'))
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
