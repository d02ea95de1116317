import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const BARE = "Dear Mira,\n\nIt was good to meet you all on Tuesday.\n"

/** Rows that a bare draft leaves unmet and a section of ours meets. */
const ROWS_WITH_A_SECTION = ["gratitude", "conversation", "interest", "fit", "sign-off"] as const

describe.each(browsers)("the panel in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("beside a compose window of $webmail", ({ webmail, url }) => {
    let page: Page
    beforeEach(async () => {
      page = await session.open(url)
    })
    afterEach(async () => {
      const errors = page.errors()
      const panels = await page.texts("afterword-panel >> .panel")
      await page.close()
      expect(errors).toEqual([])
      expect(panels.filter((words) => words.includes("could not run"))).toEqual([])
    })

    /** Opens a new mail to Mira, types `text` and waits until it has been judged. */
    async function draft(text: string): Promise<string> {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await openPanel(page)
      await page.click(await page.evaluate((compose) => window.practice.bodySelector(compose), id))
      await page.type(text)
      await page.waitFor(
        (words) =>
          document
            .querySelector("afterword-panel")
            ?.shadowRoot?.querySelector(".length b")
            ?.textContent?.startsWith(`${words} `),
        text.split(/\s+/).filter(Boolean).length,
      )
      return id
    }

    test("appears as a pill, and says which webmail it is in", async () => {
      await openCompose(page, { kind: "new", to: [MIRA] })
      expect(await page.attributes("afterword-panel", "data-webmail")).toEqual([webmail])
      expect(await page.attributes("afterword-panel", "data-state")).toEqual(["pill"])
    })

    test("goes when its compose window closes", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await page.evaluate((compose) => window.practice.close(compose), id)
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
    })

    test("shows what a bare draft lacks while it is typed", async () => {
      await draft(BARE)
      for (const rule of ["gratitude", "interest", "fit", "sign-off", "subject"]) {
        await waitForRow(page, rule, "unmet")
      }
      await waitForRow(page, "greeting", "met")
    })

    test.each(ROWS_WITH_A_SECTION)(
      "one click meets %s at the caret, one undo takes it back",
      async (rule) => {
        const id = await draft(BARE)
        const before = await bodyHtml(page, id)
        await waitForRow(page, rule, "unmet")
        await page.click(inPanel(`[data-check="${rule}"] button[data-insert]`))
        await waitForRow(page, rule, "met")
        const after = await bodyHtml(page, id)
        expect(after.length).toBeGreaterThan(before.length)
        expect(after.indexOf("on Tuesday.")).toBeGreaterThan(-1)
        await page.press("Mod+z")
        await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
        await waitForRow(page, rule, "unmet")
      },
    )

    test("a greeting goes to the top of a draft that has none", async () => {
      const id = await draft("It was good to meet you all on Tuesday.\n")
      const before = await bodyHtml(page, id)
      await waitForRow(page, "greeting", "unmet")
      await page.click(inPanel('[data-check="greeting"] button[data-insert]'))
      await waitForRow(page, "greeting", "met")
      await page.press("Mod+z")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
    })

    test("what is typed after an insertion goes on right behind it", async () => {
      const id = await draft("Dear Mira,\n\nIt was good to meet you all at the interview on Tuesday.\n")
      // A line without a blank; where one is left, it is selected instead.
      await page.click(inPanel('[data-check="forward-look"] button[data-insert]'))
      await waitForRow(page, "forward-look", "met")
      await page.type(" QED")
      const body = await page.evaluate(
        (compose) => document.querySelector(window.practice.bodySelector(compose))?.textContent ?? "",
        id,
      )
      expect(body).toMatch(/\. QED/)
    })

    test("a letter on an empty draft fills subject and body", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await openPanel(page)
      const before = await bodyHtml(page, id)
      await page.click(inPanel('[role="tab"][data-tab="write"]'))
      await page.click(inPanel(".letters .opener"))
      await page.click(inPanel(".letters button[data-insert]"))
      await waitForSubject(id)
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("Mira"), id)
      await page.press("Mod+z")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
    })

    async function waitForSubject(id: string): Promise<void> {
      await page.waitFor((compose) => /thank/i.test(window.practice.subject(compose)), id)
    }

    test("the subject of a reply stays as it is", async () => {
      const { id } = await openCompose(page, {
        kind: "reply",
        to: [MIRA],
        subject: "Re: Tuesday",
        quote: "<div>See you on Tuesday.</div>",
      })
      await openPanel(page)
      await page.click(inPanel('[role="tab"][data-tab="write"]'))
      await page.click(inPanel(".letters .opener"))
      await page.click(inPanel(".letters button[data-insert]"))
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("Mira"), id)
      expect(await page.evaluate((compose) => window.practice.subject(compose), id)).toBe("Re: Tuesday")
    })

    test("a misspelling is listed, fixed with one click, and the fix undone", async () => {
      const id = await draft(
        "Dear Mira,\n\nThank you for the interveiw on Tuesday about the engineer role.\n",
      )
      const before = await bodyHtml(page, id)
      await waitForRow(page, "spelling", "unmet")
      await page.click(inPanel('button[data-fix="spelling"]'))
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("the interview on"), id)
      await waitForRow(page, "spelling", "met")
      await page.press("Mod+z")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
    })

    test("a blank is selected with one click, and typed over", async () => {
      const id = await draft(
        "Dear Mira,\n\nThank you for telling me about [topic] in our interview on Tuesday.\n",
      )
      await waitForRow(page, "no-placeholder", "unmet")
      await page.click(inPanel('[data-check="no-placeholder"] [data-action="show"]'))
      await page.type("the depot")
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("about the depot in"), id)
      await waitForRow(page, "no-placeholder", "met")
    })

    test("the panel's own undo takes an insertion back too", async () => {
      const id = await draft(BARE)
      const before = await bodyHtml(page, id)
      await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
      await waitForRow(page, "gratitude", "met")
      await page.click(inPanel('[data-action="undo"]'))
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
    })

    async function intoView(selector: string): Promise<void> {
      await page.evaluate(
        (wanted) =>
          document
            .querySelector("afterword-panel")
            ?.shadowRoot?.querySelector(wanted)
            ?.scrollIntoView({ block: "center" }),
        selector,
      )
    }

    test("a met row shows the words that met it, and lights them up without a trace in the mail", async () => {
      const id = await draft(`${BARE}\nThank you for taking the time to talk with me.\n`)
      const before = await bodyHtml(page, id)
      await waitForRow(page, "gratitude", "met")
      const fold = '.fold:has([data-check="gratitude"]) summary'
      await intoView(fold)
      await page.click(inPanel(fold))
      await intoView('[data-check="gratitude"]')
      await page.hover(inPanel('[data-check="gratitude"]'))
      await page.waitFor(() => CSS.highlights.has("afterword-met"))
      expect(await bodyHtml(page, id)).toBe(before)
    })

    test("the mail is the same with the panel open as without it", async () => {
      const id = await draft(BARE)
      const shown = await bodyHtml(page, id)
      await page.click(inPanel('[role="tab"][data-tab="write"]'))
      await page.click(inPanel('[role="tab"][data-tab="interview"]'))
      await page.click(inPanel('[role="tab"][data-tab="check"]'))
      expect(await bodyHtml(page, id)).toBe(shown)
      const plain = await launch({ extension: false })
      try {
        const bare = await plain.open(url)
        const twin = await bare.evaluate((to) => window.practice.open({ kind: "new", to: [to] }), MIRA)
        await bare.click(await bare.evaluate((compose) => window.practice.bodySelector(compose), twin))
        await bare.type(BARE)
        expect(shown).toBe(await bodyHtml(bare, twin))
      } finally {
        await plain.close()
      }
    })

    test("Send sends what was written, with the panel open", async () => {
      const id = await draft(BARE)
      const html = await bodyHtml(page, id)
      await page.click(await page.evaluate((compose) => window.practice.sendSelector(compose), id))
      await page.waitFor(() => window.practice.sent.length === 1)
      expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(html)
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
    })

    test("opened from the keyboard, the panel has the focus; closed again, the draft has it", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await page.evaluate(() => {
        document.querySelector("afterword-panel")?.shadowRoot?.querySelector<HTMLElement>(".pill")?.focus()
      })
      await page.press("Enter")
      await page.waitFor(
        () =>
          document
            .querySelector("afterword-panel")
            ?.shadowRoot?.activeElement?.classList.contains("panel") === true,
      )
      await page.press("Escape")
      await page.waitFor(
        (compose) => document.activeElement === document.querySelector(window.practice.bodySelector(compose)),
        id,
      )
    })

    test("keys typed in the panel stay in the panel", async () => {
      await draft(BARE)
      await page.click(inPanel('[role="tab"][data-tab="interview"]'))
      await page.click(inPanel("input:not([type=radio])"))
      await page.type("j#k")
      await page.press("Control+Enter")
      expect(
        await page.evaluate(() => [window.practice.shortcuts.length, window.practice.sent.length]),
      ).toEqual([0, 0])
    })

    test("each of two drafts has its own panel, and text goes only into its own", async () => {
      const first = await openCompose(page, { kind: "new", to: [MIRA] })
      const second = await openCompose(page, { kind: "new", to: [MIRA] })
      expect(await page.evaluate(() => document.querySelectorAll("afterword-panel").length)).toBe(2)
      const before = await bodyHtml(page, first.id)
      await page.click("afterword-panel:last-of-type >> [data-action=toggle]")
      await page.click("afterword-panel:last-of-type >> [data-check=gratitude] button[data-insert]")
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("hank"), second.id)
      expect(await bodyHtml(page, first.id)).toBe(before)
    })

    test("a page cannot press our buttons", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await openPanel(page)
      const before = await bodyHtml(page, id)
      await page.evaluate(() => {
        const root = document.querySelector("afterword-panel")?.shadowRoot
        for (const button of root?.querySelectorAll<HTMLElement>("button") ?? []) button.click()
      })
      expect(await bodyHtml(page, id)).toBe(before)
      expect(await page.attributes("afterword-panel", "data-state")).toEqual(["open"])
    })

    test("a draft of a megabyte is survived, and Send still works", async () => {
      const start = "<div>Dear Mira,</div><div>Thank you for the interview on Tuesday.</div>"
      const line = `<div>${"word ".repeat(200)}</div>`
      const { id } = await openCompose(page, { kind: "new", to: [MIRA], body: start + line.repeat(1000) })
      await openPanel(page)
      await waitForRow(page, "length", "unmet")
      await page.click(await page.evaluate((compose) => window.practice.sendSelector(compose), id))
      await page.waitFor(() => window.practice.sent.length === 1)
    })

    test("a window that is taken away while text is on its way is survived", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await openPanel(page)
      await page.evaluate((compose) => {
        const body = document.querySelector(window.practice.bodySelector(compose))
        body?.addEventListener("beforeinput", () => window.practice.close(compose), { once: true })
        body?.addEventListener("paste", () => window.practice.close(compose), { once: true, capture: true })
        body?.addEventListener("input", () => window.practice.close(compose), { once: true })
      }, id)
      await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
    })
  })

  test("nothing is asked of any host but the webmails", () => {
    const known = ["mail.google.com", "outlook.office.com"]
    expect(session.hosts().filter((host) => !known.includes(host.replace(/:\d+$/, "")))).toEqual([])
  })
})
