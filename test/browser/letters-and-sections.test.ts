import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import { openPlainTextMail, PLAIN_AREA, plainText } from "~test/support/plain-text-mail"
import type { Session } from "~test/support/session"
import type { ComposeRequest } from "~test/webmail/practice"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const SIGNATURE = "Noor Vance<br>+1 555 0100"
const SENTENCE = "It was good to meet you all on Tuesday."
const LETTER = "thank-you-brief"

/** The HTML of a mail of these lines; "" is an empty one. */
const linesHtml = (...lines: readonly string[]) =>
  lines.map((line) => `<div>${line || "<br>"}</div>`).join("")
const HALF = linesHtml("Dear Mira,", "", SENTENCE)
const WHOLE = linesHtml("Hi there,", "", SENTENCE, "", "Best,", "Noor")

/** What opens each webmail's signature; from there on nothing is the writer's own. */
const NOT_OWN = { gmail: '<span class="gmail_signature_prefix">', outlook: 'id="Signature"' } as const

/** The lines of the draft that have words, as they are seen. */
const linesOf = (page: Page, id: string) =>
  page.evaluate(
    (compose) =>
      // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are drawn are what is asked for
      (document.querySelector<HTMLElement>(window.practice.bodySelector(compose))?.innerText ?? "")
        .split("\n")
        .map((line) => line.replace(/\s+/g, " ").trim())
        .filter(Boolean),
    id,
  )

const changed = (page: Page, id: string, before: string) =>
  page.waitFor((compose, html) => window.practice.bodyHtml(compose) !== html, id, before)

/** A letter or section with a blank is in when its first blank is selected. */
const isAtBlank = (page: Page) =>
  page.waitFor(() => /^\{\{\w+\}\}$/.test(document.getSelection()?.toString() ?? ""))

async function insertLetter(page: Page): Promise<void> {
  await page.click(inPanel('[role="tab"][data-tab="write"]'))
  await page.click(inPanel(".letters .opener"))
  await page.click(inPanel(`button[data-insert="${LETTER}"]`))
}

async function insertSection(page: Page, slot: string): Promise<void> {
  await page.click(inPanel('[role="tab"][data-tab="write"]'))
  await page.click(inPanel(`.sections [data-slot="${slot}"] .opener`))
  await page.click(inPanel(`.sections [data-slot="${slot}"] .card[data-insert]`))
}

const greetings = (lines: readonly string[]) => lines.filter((line) => /^(Dear|Hi|Hello)\b/.test(line))
const closings = (lines: readonly string[]) =>
  lines.filter((line) => /^(Best|.*regards|Sincerely).*,$/i.test(line))

/** One undo gives `before`, one redo what stood there, byte by byte. */
async function undoAndRedo(page: Page, id: string, before: string): Promise<void> {
  const after = await bodyHtml(page, id)
  await page.press("Mod+z")
  expect(await bodyHtml(page, id)).toBe(before)
  await page.press("Mod+y")
  expect(await bodyHtml(page, id)).toBe(after)
}

describe.each(browsers)("letters and sections in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("in $webmail", ({ webmail, url }) => {
    let page: Page
    let id: string
    beforeAll(async () => {
      page = await session.open(url)
    })
    afterAll(() => page?.close())
    afterEach(async () => {
      await page.evaluate((compose) => window.practice.close(compose), id)
      await page.waitFor(() => document.querySelector("afterword-panel") === null)
      expect(page.errors()).toEqual([])
    })

    /** Opens a draft that nobody has touched, and its panel. Gives its HTML. */
    async function untouched(request: ComposeRequest): Promise<string> {
      id = (await openCompose(page, request)).id
      await openPanel(page)
      return bodyHtml(page, id)
    }

    test("a whole letter goes into an empty draft; one undo and one redo are exact", async () => {
      const before = await untouched({ kind: "new", to: [MIRA] })
      await insertLetter(page)
      await isAtBlank(page)
      const lines = await linesOf(page, id)
      expect(lines[0]).toBe("Hi Mira,")
      expect(lines.at(-1)).toBe("{{sender}}")

      await undoAndRedo(page, id, before)
    })

    test("in a half-written draft thanks goes below the greeting", async () => {
      const before = await untouched({ kind: "new", to: [MIRA], body: HALF, signature: SIGNATURE })
      const written = await linesOf(page, id)
      await insertSection(page, "thanks")
      await changed(page, id, before)
      const [greeting, thanks, ...rest] = await linesOf(page, id)
      expect(greeting).toBe("Dear Mira,")
      expect(thanks).toMatch(/thank/i)
      expect(rest).toEqual(written.slice(1))

      await undoAndRedo(page, id, before)
    })

    test("and a sign-off above the signature", async () => {
      const before = await untouched({ kind: "new", to: [MIRA], body: HALF, signature: SIGNATURE })
      const written = await linesOf(page, id)
      await insertSection(page, "sign-off")
      await isAtBlank(page)
      const lines = await linesOf(page, id)
      expect(lines.slice(0, 2)).toEqual(["Dear Mira,", SENTENCE])
      expect(closings(lines)).toEqual([lines[2]])
      expect(lines[3]).toBe("{{sender}}")
      expect(lines.slice(4)).toEqual(written.slice(2))

      await undoAndRedo(page, id, before)
    })

    test("a letter that goes on from a greeting and a sentence greets no second time and closes below both", async () => {
      const before = await untouched({ kind: "new", to: [MIRA], body: HALF })
      await insertLetter(page)
      await isAtBlank(page)
      const lines = await linesOf(page, id)
      expect(lines.slice(0, 2)).toEqual(["Dear Mira,", SENTENCE])
      expect(greetings(lines)).toHaveLength(1)
      expect(closings(lines)).toEqual([lines.at(-2)])
      expect(lines.at(-1)).toBe("{{sender}}")

      await undoAndRedo(page, id, before)
    })

    test("a greeting and a closing that are there are not doubled by sections", async () => {
      const before = await untouched({ kind: "new", to: [MIRA], body: WHOLE })
      await insertSection(page, "greeting")
      await changed(page, id, before)
      const greeted = await bodyHtml(page, id)
      await insertSection(page, "sign-off")
      await isAtBlank(page)
      const lines = await linesOf(page, id)
      expect(lines.slice(0, 2)).toEqual(["Dear Mira,", SENTENCE])
      expect(closings(lines)).toEqual([lines[2]])
      expect(lines.slice(3)).toEqual(["{{sender}}"])

      const closed = await bodyHtml(page, id)
      await page.press("Mod+z")
      expect(await bodyHtml(page, id)).toBe(greeted)
      await undoAndRedo(page, id, before)
      await page.press("Mod+y")
      expect(await bodyHtml(page, id)).toBe(closed)
    })

    test("nor by a letter", async () => {
      const before = await untouched({ kind: "new", to: [MIRA], body: WHOLE })
      await insertLetter(page)
      await isAtBlank(page)
      const lines = await linesOf(page, id)
      expect(greetings(lines)).toEqual(["Hi there,"])
      expect(lines[0]).toBe("Hi there,")
      expect(closings(lines)).toEqual(["Best,"])
      expect(lines.slice(-3)).toEqual([SENTENCE, "Best,", "Noor"])
      expect(lines.length).toBeGreaterThan(4)

      await undoAndRedo(page, id, before)
    })

    /** Waits until what is selected in the page is what the test has put there. */
    const isSelected = (text: string) =>
      page.waitFor((wanted) => document.getSelection()?.toString().includes(wanted), text)

    test("with everything selected a letter takes its place, greeting and closing with it", async () => {
      const before = await untouched({ kind: "new", to: [MIRA], body: WHOLE })
      await page.evaluate((compose) => {
        const body = document.querySelector<HTMLElement>(window.practice.bodySelector(compose))
        body?.focus()
        if (body) document.getSelection()?.selectAllChildren(body)
      }, id)
      await isSelected(SENTENCE)
      await insertLetter(page)
      await isAtBlank(page)
      const lines = await linesOf(page, id)
      expect(greetings(lines)).toEqual([lines[0]])
      expect(closings(lines)).toEqual([lines.at(-2)])
      expect(lines).not.toContain(SENTENCE)

      await undoAndRedo(page, id, before)
    })

    test("a section takes the place of a selected sentence, and goes to a typed caret, with the spaces it needs", async () => {
      const body = linesHtml("Dear Mira,", "", `One. ${SENTENCE} Two.`)
      const before = await untouched({ kind: "new", to: [MIRA], body })
      await page.evaluate((compose, text) => window.practice.select(compose, text), id, SENTENCE)
      await isSelected(SENTENCE)
      await insertSection(page, "thanks")
      await changed(page, id, before)
      const [, line = ""] = await linesOf(page, id)
      expect(line).toMatch(/^One\. [^\n]*[Tt]hank[^\n]*[.?!] Two\.$/)
      await undoAndRedo(page, id, before)

      await page.press("Mod+z")
      await page.evaluate((compose) => window.practice.select(compose, "Two.", "after"), id)
      await page.waitFor(() => document.getSelection()?.isCollapsed === true)
      await page.type(" Three.")
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("Three."), id)
      const typed = await bodyHtml(page, id)
      // The heading is open since the section before.
      await page.click(inPanel('.sections [data-slot="thanks"] .card[data-insert]'))
      await changed(page, id, typed)
      const [, longer = ""] = await linesOf(page, id)
      expect(longer).toMatch(/ Two\. Three\. [^\n]*[Tt]hank/)
      await page.press("Mod+z")
      expect(await bodyHtml(page, id)).toBe(typed)
    })

    test("in a reply a letter stands above signature and quote, which stay byte by byte", async () => {
      const before = await untouched({
        kind: "reply",
        to: [MIRA],
        subject: "Re: Tuesday",
        quote: "<div>Thank you for coming in. We will be in touch.</div>",
        signature: SIGNATURE,
      })
      const notOwn = before.slice(before.indexOf(NOT_OWN[webmail]))
      expect(notOwn).toContain("We will be in touch.")
      await insertLetter(page)
      await isAtBlank(page)
      const after = await bodyHtml(page, id)
      expect(after.slice(after.indexOf(NOT_OWN[webmail]))).toBe(notOwn)
      const lines = await linesOf(page, id)
      expect(lines[0]).toBe("Hi Mira,")
      expect(lines.indexOf("{{sender}}")).toBeLessThan(lines.indexOf("Noor Vance"))

      await undoAndRedo(page, id, before)
    })
  })

  test("a letter goes into Gmail's plain-text mode; one undo and one redo are exact", async () => {
    const page = await session.open(webmails[0].url)
    await openPlainTextMail(page)
    await openPanel(page)
    await insertLetter(page)
    await page.waitFor((area) => document.querySelector<HTMLTextAreaElement>(area)?.value !== "", PLAIN_AREA)
    const after = await plainText(page)
    expect(after).toMatch(/^Hi [^\n]+,\n\n[^\n]*[Tt]hank[^\n]*\n\n[\s\S]+,\n\{\{sender\}\}$/)
    expect(after).not.toMatch(/\r|\u00a0|\n{3}/)
    await page.press("Mod+z")
    expect(await plainText(page)).toBe("")
    await page.press("Mod+y")
    expect(await plainText(page)).toBe(after)
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test("a section goes to the caret behind what is written in plain-text mode; one undo and one redo are exact", async () => {
    const page = await session.open(webmails[0].url)
    await openPlainTextMail(page)
    await openPanel(page)
    await page.click(PLAIN_AREA)
    const written = `Dear Mira,\n\n${SENTENCE}`
    await page.type(written)
    await page.waitFor(
      (area, text) => document.querySelector<HTMLTextAreaElement>(area)?.value === text,
      PLAIN_AREA,
      written,
    )
    await insertSection(page, "thanks")
    await page.waitFor(
      (area, text) => document.querySelector<HTMLTextAreaElement>(area)?.value !== text,
      PLAIN_AREA,
      written,
    )
    const after = await plainText(page)
    expect(after.startsWith(`${written} `)).toBe(true)
    expect(after.slice(written.length)).toMatch(/^ [^\n]*[Tt]hank[^\n]*$/)
    await page.press("Mod+z")
    expect(await plainText(page)).toBe(written)
    await page.press("Mod+y")
    expect(await plainText(page)).toBe(after)
    expect(page.errors()).toEqual([])
    await page.close()
  })
})
