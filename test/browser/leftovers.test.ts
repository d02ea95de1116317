import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import { waitFor } from "~test/support/wait-for"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const LETTER = "<div>Dear Mira,</div><div>Thank you for the interview on Tuesday.</div>"
const COMPOSES = 50

/** Opens a compose window with its panel, and closes it; unfolds the panel of every other one. */
async function openAndClose(page: Page, count: number): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
    if (each % 2 === 0) {
      await openPanel(page)
      await waitForRow(page, "gratitude", "met")
    }
    await page.evaluate((opened) => window.practice.close(opened), id)
    await page.waitFor(() => document.querySelector("afterword-panel") === null)
  }
}

/** What of ours a page can see in itself. */
function traces(page: Page) {
  return page.evaluate(() => ({
    elements: document.getElementsByTagName("*").length,
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()].length,
    attributes: document.documentElement.getAttributeNames(),
  }))
}

describe.each(browsers)("what compose windows leave behind in $name", ({ name, launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  test.each(webmails)(`nothing grows over ${COMPOSES} of them in $webmail`, async ({ url }) => {
    const page = await session.open(url)
    const untouched = await traces(page)
    // The first ones bring the panel’s module, and what the webmail itself loads once.
    await openAndClose(page, 10)
    const before = await traces(page)
    const held = name === "chromium" ? await page.holds() : null
    await openAndClose(page, COMPOSES)
    expect(await traces(page)).toEqual(before)
    expect(before.attributes).toEqual(untouched.attributes)
    expect(before.highlights).toBe(0)
    // A pill that stayed would be some thirty nodes and a dozen listeners each, a panel four hundred; single ones go in their own time.
    if (held)
      await waitFor("what was held to be let go", async () => {
        const now = await page.holds()
        console.log("HELD", url, now.nodes - held.nodes, now.listeners - held.listeners, now.heap - held.heap)
        return now.nodes - held.nodes < 5 * COMPOSES && now.listeners - held.listeners < COMPOSES
      })
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test.each(webmails)(
    "a busy list in $webmail wakes nothing that stays, and the mail after it has its panel",
    async ({ url }) => {
      const page = await session.open(url)
      const untouched = await traces(page)
      const held = name === "chromium" ? await page.holds() : null
      await page.evaluate(async () => {
        const list = document.querySelector('[role="grid"] tbody, [role="listbox"]')
        const [row] = list?.children ?? []
        if (!list || !row) throw new Error("no list")
        // Four thousand rows come and go, as many as somebody scrolls past in a long day.
        for (let frame = 0; frame < 100; frame += 1) {
          for (let each = 0; each < 40; each += 1) {
            list.append(row.cloneNode(true))
            list.lastElementChild?.remove()
          }
          list.append(row.cloneNode(true))
          await new Promise(requestAnimationFrame)
          list.lastElementChild?.remove()
        }
      })
      expect(await traces(page)).toEqual(untouched)
      if (held)
        await waitFor("what was held to be let go", async () => {
          const now = await page.holds()
          console.log(
            "LIST",
            url,
            now.nodes - held.nodes,
            now.listeners - held.listeners,
            now.heap - held.heap,
          )
          return now.nodes <= held.nodes && now.listeners <= held.listeners
        })
      await openCompose(page, { kind: "new", to: [MIRA], body: LETTER })
      await page.waitFor(() => document.querySelector("afterword-panel[data-verdict]") !== null)
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )
})
