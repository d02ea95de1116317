import { readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { launchChromium } from "~test/support/chromium"
import { closeWithoutErrors } from "~test/support/close-page"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import { inSlip, linesOf, openDraft, slipsOf, waitForSlips } from "~test/support/slips"

const LETTER = linesOf(
  "Dear Mira,",
  "",
  "Thank you for the <b>interveiw</b> on Tuesday, it was definately a plesure to see the depot.",
  "",
  "I look forward to our next conversaton.",
)
const SLIPS = ["interveiw", "definately", "plesure", "conversaton"]

describe.each(browsers)("the proofreader in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("beside a compose window of $webmail", ({ url }) => {
    let page: Page
    beforeEach(async () => {
      page = await session.open(url)
    })
    afterEach(() => closeWithoutErrors(page))

    test("lists a slip with the words around it; its fix keeps bold and caret, and is undone exactly", async () => {
      const id = await openDraft(page, LETTER)
      await waitForSlips(page, ...SLIPS)
      expect(await page.texts(inSlip("interveiw", ".around"))).toEqual([
        "…you for the interveiw on Tuesday, it…",
      ])
      const before = await bodyHtml(page, id)
      await page.click(inSlip("interveiw", "button[data-fix]"))
      await waitForSlips(page, ...SLIPS.slice(1))
      expect(await bodyHtml(page, id)).toBe(before.replace("interveiw", "interview"))
      await page.press("Mod+z")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
      await waitForSlips(page, ...SLIPS)
      await page.evaluate((compose) => window.practice.select(compose, "our next", "after"), id)
      await page.click(inSlip("plesure", "button[data-fix]"))
      await waitForSlips(page, "interveiw", "definately", "conversaton")
      await page.type("!")
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("our next! conv"), id)
    })

    test("fixes all at once, one undo step each, and takes all back at once", async () => {
      const id = await openDraft(page, LETTER)
      await waitForSlips(page, ...SLIPS)
      const before = await bodyHtml(page, id)
      await page.click(inPanel('[data-action="fix-all"]'))
      await waitForRow(page, "spelling", "met")
      const fixed = await bodyHtml(page, id)
      expect(fixed).toBe(
        before
          .replace("interveiw", "interview")
          .replace("definately", "definitely")
          .replace("plesure", "pleasure")
          .replace("conversaton", "conversation"),
      )
      await page.press("Mod+z")
      await waitForSlips(page, "interveiw")
      expect(await bodyHtml(page, id)).toBe(fixed.replace("interview", "interveiw"))
      for (let step = 1; step < SLIPS.length; step += 1) await page.press("Mod+z")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
      await waitForSlips(page, ...SLIPS)
      await page.click(inPanel('[data-action="fix-all"]'))
      await waitForRow(page, "spelling", "met")
      await page.click(inPanel('[data-action="undo"]'))
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
    })

    test("leaves links, code, signature and quoted mail alone, and the names in them", async () => {
      const body = linesOf(
        "Dear Mira,",
        "",
        'Thank you for the talk about <a href="https://halden.example/">interveiw</a>, <code>conversaton</code> and Norrvikk, it was a plesure.',
      )
      await openDraft(page, body, {
        kind: "reply",
        signature: "<div>Bo Definately</div>",
        quote: "<div>We will show you the depot of Norrvikk, and the interveiw takes an hour.</div>",
      })
      await waitForSlips(page, "plesure")
    })

    test("touches nothing that has changed since it was read", async () => {
      const id = await openDraft(page, LETTER)
      await waitForSlips(page, ...SLIPS)
      await page.evaluate((compose) => {
        // At the moment of the click, as a text expander or a second pair of hands would.
        const rewrite = () => {
          const body = document.querySelector(window.practice.bodySelector(compose))
          const words = body?.querySelector("b")?.firstChild
          if (words) words.nodeValue = "conversation with you"
        }
        document.addEventListener("pointerdown", rewrite, { capture: true, once: true })
      }, id)
      await page.click(inSlip("interveiw", "button[data-fix]"))
      await page.waitFor(() =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector(".toast")
          ?.textContent?.includes("nothing was touched"),
      )
      expect(await bodyHtml(page, id)).toContain("<b>conversation with you</b> on Tuesday")
    })
  })

  test("a word is spared in this draft, or in every draft from now on, and both can be taken back", async () => {
    const page = await session.open(webmails[0].url)
    const body = linesOf(
      "Dear Mira,",
      "",
      "Thank you for the brontofix, the interveiw, and all of the depot.",
    )
    const id = await openDraft(page, body)
    await waitForSlips(page, "brontofix", "interveiw")
    await page.click(inSlip("interveiw", '[data-action="slip-more"]'))
    await page.click(inSlip("interveiw", '[data-action="not-a-mistake"]'))
    await waitForSlips(page, "brontofix")
    await page.click(inPanel('[data-action="undo"]'))
    await waitForSlips(page, "brontofix", "interveiw")
    await page.click(inSlip("brontofix", '[data-action="slip-more"]'))
    await page.click(inSlip("brontofix", '[data-action="add-word"]'))
    await waitForSlips(page, "interveiw")
    await page.evaluate((compose) => window.practice.close(compose), id)
    await page.close()

    const later = await session.open(webmails[1].url)
    await openDraft(later, body)
    await waitForSlips(later, "interveiw")
    const settings = await session.openExtensionPage("tabs/library.html#spelling")
    await settings.click('[data-word="brontofix"] button')
    await settings.waitFor(() => document.querySelector("[data-word]") === null)
    await settings.close()
    await later.bringToFront()
    await waitForSlips(later, "brontofix", "interveiw")
    await later.close()
  })

  test("slips are underlined in the draft only where the settings say so, and the mail stays as it is", async () => {
    const settings = await session.openExtensionPage("tabs/library.html#spelling")
    const page = await session.open(webmails[0].url)
    const id = await openDraft(page, LETTER)
    await waitForSlips(page, ...SLIPS)
    const before = await bodyHtml(page, id)
    const underlined = () => CSS.highlights.get("afterword-slip")?.size ?? 0
    expect(await page.evaluate(underlined)).toBe(0)
    await settings.bringToFront()
    await settings.click('[data-switch="underline"]')
    await page.bringToFront()
    await page.waitFor(() => (CSS.highlights.get("afterword-slip")?.size ?? 0) === 4)
    expect(await bodyHtml(page, id)).toBe(before)
    await settings.bringToFront()
    await settings.click('[data-switch="underline"]')
    await page.bringToFront()
    await page.waitFor(() => !CSS.highlights.has("afterword-slip"))
    await page.close()
    await settings.close()
  })
})

describe.each(browsers)("a background that sleeps, in $name", ({ launch }) => {
  test("answers again when it is asked, once for each text, also when it was stopped while it was asked", async () => {
    const session = await launch({ extension: true, sleepyBackground: true })
    try {
      const page = await session.open(webmails[0].url)
      await openDraft(page, linesOf("Dear Mira,", "", "Thank you for the talk. It was a plesure."))
      // The engine takes a second to start, so it is still at it.
      await session.stopBackground()
      await page.bringToFront()
      await waitForSlips(page, "plesure")
      await session.stopBackground()
      await page.bringToFront()
      await page.click(".Am, [contenteditable='true']")
      await page.press("Control+End")
      await page.type(" The interveiw was good.")
      await waitForSlips(page, "plesure", "interveiw")
      expect(page.errors()).toEqual([])
    } finally {
      await session.close()
    }
  })
})

describe.each(browsers)("a proofreader that cannot start, in $name", ({ launch }) => {
  test("is said in plain words with a way to try again, and everything else works", async () => {
    const session = await launch({ extension: true, alterExtension: damageEngine })
    try {
      const page = await session.open(webmails[0].url)
      const id = await openDraft(page, LETTER)
      await page.waitFor(() =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector('[data-check="spelling"]')
          ?.textContent?.includes("Try again"),
      )
      expect((await page.texts(inPanel('[data-check="spelling"]')))[0]).toContain(
        "Spelling is not being checked",
      )
      await page.click(inPanel('[data-check="interest"] button[data-insert]'))
      await waitForRow(page, "interest", "met")
      expect((await bodyHtml(page, id)).length).toBeGreaterThan(LETTER.length)
      await page.click(inPanel('[data-action="check-spelling"]'))
      await page.waitFor(() =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector('[data-check="spelling"]')
          ?.textContent?.includes("Try again"),
      )
      expect(page.errors()).toEqual([])
    } finally {
      await session.close()
    }
  })
})

/** Half a download, a bad disk: the engine's file is there, but it is none. */
function damageEngine(folder: string): void {
  const engines = readdirSync(folder).filter((name) => name.endsWith(".wasm"))
  expect(engines).toHaveLength(1)
  for (const engine of engines) writeFileSync(join(folder, engine), "no engine")
}

describe("an input method, in chromium", () => {
  let session: Session
  beforeAll(async () => {
    session = await launchChromium({ extension: true })
  })
  afterAll(() => session?.close())

  test.each(webmails)("while it composes in $webmail nothing is read, lit or written", async ({ url }) => {
    const page = await session.open(url)
    const id = await openDraft(page, LETTER)
    await waitForSlips(page, ...SLIPS)
    await page.evaluate((compose) => window.practice.select(compose, "next", "before"), id)
    await page.compose("shinbai")
    const composing = await bodyHtml(page, id)
    expect(composing).toContain("shinbai")
    await page.hover(inSlip("plesure", ".around"))
    expect(await page.evaluate(() => CSS.highlights.has("afterword-problem"))).toBe(false)
    await page.click(inSlip("plesure", "button[data-fix]"))
    expect(await bodyHtml(page, id)).toBe(composing)
    expect(await slipsOf(page)).toEqual(SLIPS)
    await page.commit("shinbai ")
    await waitForSlips(page, "interveiw", "definately", "plesure", "shinbai", "conversaton")
    expect(page.errors()).toEqual([])
    await page.close()
  })
})
