import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { closeWithoutErrors } from "~test/support/close-page"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

const selected = (page: Page, text: string) =>
  page.waitFor((wanted) => document.getSelection()?.toString() === wanted, text)

/** Opens a mail and puts a letter into it; the mail's id. */
async function withLetter(page: Page): Promise<string> {
  const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
  await openPanel(page)
  await page.click(inPanel('[role="tab"][data-tab="write"]'))
  await page.click(inPanel(".letters .opener"))
  await page.click(inPanel('button[data-insert="thank-you-brief"]'))
  return id
}

const bodyText = (page: Page, id: string) =>
  page.evaluate(
    (compose) =>
      document.querySelector<HTMLElement>(window.practice.bodySelector(compose))?.innerText.trim() ?? "",
    id,
  )

describe.each(browsers)("the blanks of a letter in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("in $webmail", ({ url }) => {
    let page: Page
    beforeEach(async () => {
      page = await session.open(url)
    })
    afterEach(() => closeWithoutErrors(page))

    test("are walked with Tab, typed over, filled from the panel, and taken back exactly", async () => {
      const id = await withLetter(page)

      // No interview is on record: role, topic, strength, company and the writer's name are open.
      await selected(page, "{{role}}")
      await page.press("Tab")
      await selected(page, "{{topic}}")
      await page.press("Shift+Tab")
      await selected(page, "{{role}}")
      await page.type("Planner")
      await page.press("Tab")
      await selected(page, "{{topic}}")
      await page.type("the new yard")
      await page.press("Shift+Tab")
      // The blank typed over is none any more, so back from the first leads to the last.
      await selected(page, "{{sender}}")
      await page.press("Tab")
      await selected(page, "{{strength}}")
      const half = await bodyHtml(page, id)
      expect(half).toContain("the Planner role")
      expect(half).toContain("the new yard")

      await page.click(inPanel('input[data-gap="company"]'))
      await page.type("Halden")
      await page.press("Enter")
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("join Halden"), id)

      await page.press("Mod+z")
      expect(await bodyHtml(page, id)).toBe(half)

      // What was typed over in the draft is still open in the subject.
      const isSubject = (wanted: string) =>
        page.waitFor((compose, text) => window.practice.subject(compose).includes(text), id, wanted)
      await page.click(inPanel('input[data-gap="role"]'))
      await page.type("Planner")
      await page.press("Enter")
      await isSubject("Planner")
      // While its row goes, the ones below it move.
      await page.waitFor(
        () =>
          document.querySelector("afterword-panel")?.shadowRoot?.querySelector('[data-gap="role"]') === null,
      )

      // And Undo opens it again.
      await page.click(inPanel('.toast [data-action="undo"]'))
      await isSubject("{{role}}")
      expect(await bodyHtml(page, id)).toBe(half)
    })

    test("that are all of the last line are filled there, the line before kept", async () => {
      const id = await withLetter(page)
      await selected(page, "{{role}}")
      const open = await bodyText(page, id)
      const html = await bodyHtml(page, id)

      await page.click(inPanel('input[data-gap="sender"]'))
      await page.type("Ada Holm")
      await page.press("Enter")
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("Ada Holm"), id)
      expect(await bodyText(page, id)).toBe(open.replace("{{sender}}", "Ada Holm"))

      await page.press("Mod+z")
      expect(await bodyHtml(page, id)).toBe(html)
    })

    test("leave Tab to the webmail in a draft without any", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await openPanel(page)
      await page.click(await page.evaluate((compose) => window.practice.bodySelector(compose), id))
      await page.type("Dear Mira")
      await page.evaluate(() => {
        const note = ({ key }: KeyboardEvent) => document.documentElement.setAttribute("data-key", key)
        document.addEventListener("keydown", note, { capture: true })
      })
      await page.press("Tab")
      await page.waitFor(() => document.documentElement.getAttribute("data-key") === "Tab")
    })
  })
})
