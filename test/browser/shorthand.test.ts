import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import { closeWithoutErrors } from "~test/support/close-page"
import type { Page } from "~test/support/page"
import { bodyHtml, openCompose, openPanel, webmails } from "~test/support/panel"
import { openPlainTextMail, PLAIN_AREA, plainText } from "~test/support/plain-text-mail"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const REPLY = {
  kind: "reply",
  to: [MIRA],
  subject: "Re: Tuesday",
  quote: "<div>It was good to meet you. ;thanks</div>",
  signature: "Noor Vance ;bye",
} as const

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

/** Puts the caret where the person would click, and types. */
async function typeInto(page: Page, id: string, text: string): Promise<void> {
  await page.click(await page.evaluate((compose) => window.practice.bodySelector(compose), id))
  await page.type(text)
}

/** The words of the draft, whatever the editor makes of them. */
const wordsOf = (page: Page, id: string) =>
  page.evaluate(
    (compose) =>
      document.querySelector(window.practice.bodySelector(compose))?.textContent?.replace(/\s+/g, " ").trim(),
    id,
  )

const holds = (page: Page, id: string, words: string) =>
  page.waitFor((compose, wanted) => window.practice.bodyHtml(compose).includes(wanted), id, words)

/** Waits until the webmail has seen the key, which it never does where we take it; gives whether somebody took it before. */
const isTheirs = async (page: Page, keys = "Tab"): Promise<boolean> => {
  await page.evaluate(() => {
    document.documentElement.removeAttribute("data-tab")
    document.addEventListener(
      "keydown",
      function note({ key, defaultPrevented }) {
        if (key !== "Tab") return
        document.documentElement.setAttribute("data-tab", defaultPrevented ? "taken" : "free")
        document.removeEventListener("keydown", note, { capture: true })
      },
      { capture: true },
    )
  })
  await page.press(keys)
  return (await page.waitFor(() => document.documentElement.getAttribute("data-tab"))) === "taken"
}

describe.each(browsers)("a word and Tab in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  async function switchOn(isOn: boolean): Promise<void> {
    const ours = await session.openExtensionPage("popup.html")
    await ours.evaluate(async (on) => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      await chrome.storage.local.set({
        settings: { version: 1, off: [], words: [], expandShorthands: on },
      })
    }, isOn)
    await ours.close()
  }

  test("is the webmail’s until it is switched on", async () => {
    const page = await session.open(webmails[0].url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
    await openPanel(page)
    await typeInto(page, id, ";thanks")
    const before = await bodyHtml(page, id)
    expect(await isTheirs(page)).toBe(false)
    expect(await bodyHtml(page, id)).toContain(";thanks")
    expect(before).toContain(";thanks")
    await page.close()
  })

  describe.each(webmails)("switched on, in $webmail", ({ url }) => {
    let page: Page
    beforeAll(() => switchOn(true))
    beforeEach(async () => {
      page = await session.open(url)
    })
    afterEach(() => closeWithoutErrors(page))

    test("writes the section in its place; one undo brings back the word and the caret", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await openPanel(page)
      await typeInto(page, id, "Dear Mira,\n\n;bye")
      const before = await bodyHtml(page, id)
      await page.press("Tab")
      await holds(page, id, "Warm regards,")
      expect(await bodyHtml(page, id)).not.toContain(";bye")
      // The name is open, so it is selected to be typed over.
      await page.waitFor(() => document.getSelection()?.toString() === "{{sender}}")
      const after = await bodyHtml(page, id)

      await page.press("Mod+z")
      expect(await bodyHtml(page, id)).toBe(before)
      await page.waitFor(() => document.getSelection()?.isCollapsed === true)
      await page.type("e")
      await holds(page, id, ";byee")
      await page.press("Backspace")
      await page.press("Tab")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, after)
    })

    test("leaves Tab alone behind other words, in the signature and in the quote", async () => {
      const { id } = await openCompose(page, REPLY)
      await typeInto(page, id, "no;thanks")
      expect(await isTheirs(page)).toBe(false)
      expect(await bodyHtml(page, id)).toContain("no;thanks")
      for (const words of ["Noor Vance ;bye", "meet you. ;thanks"]) {
        await page.evaluate((compose, text) => window.practice.select(compose, text, "after"), id, words)
        expect(await isTheirs(page)).toBe(false)
        expect(await bodyHtml(page, id)).toContain(words)
      }
    })

    test("leaves Shift and Tab to the webmail, which does what it does behind any word", async () => {
      const seen = []
      for (const word of [",thanks", ";thanks"]) {
        const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
        await typeInto(page, id, word)
        expect(await isTheirs(page, "Shift+Tab")).toBe(false)
        const html = await bodyHtml(page, id)
        expect(html).toContain(word)
        const focus = await page.evaluate((compose) => {
          const { activeElement } = document
          if (activeElement === document.querySelector(window.practice.bodySelector(compose))) return "body"
          return activeElement?.getAttribute("aria-label") ?? activeElement?.localName
        }, id)
        seen.push({ html: html.replace(word, ""), focus })
        await page.evaluate((compose) => window.practice.close(compose), id)
        await page.waitFor(() => document.querySelector("afterword-panel") === null)
      }
      expect(seen[1]).toEqual(seen[0])
    })

    test("leaves a Tab alone that somebody else has taken first", async () => {
      await page.evaluate(() => {
        const take = (event: KeyboardEvent) => event.key === "Tab" && event.preventDefault()
        window.addEventListener("keydown", take, { capture: true })
      })
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await typeInto(page, id, ";thanks")
      const before = await bodyHtml(page, id)
      expect(await isTheirs(page)).toBe(true)
      expect(await wordsOf(page, id)).toBe(";thanks")
      expect(before).toContain(";thanks")
    })

    test("leaves a Tab alone that belongs to what is being composed", async () => {
      const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
      await typeInto(page, id, ";thanks")
      const before = await bodyHtml(page, id)
      /** A Tab as an input method's, or as any other; gives whether it reached the webmail. */
      const tab = (isComposing: boolean) =>
        page.evaluate(
          (compose, composing) => {
            let reached = false
            // Other keys are those with which Outlook's editor is told where its undo steps are.
            const note = ({ key }: KeyboardEvent) => {
              reached ||= key === "Tab"
            }
            document.addEventListener("keydown", note, { capture: true })
            const init = { key: "Tab", code: "Tab", bubbles: true, cancelable: true, isComposing: composing }
            document
              .querySelector(window.practice.bodySelector(compose))
              ?.dispatchEvent(new KeyboardEvent("keydown", init))
            return reached
          },
          id,
          isComposing,
        )
      // The very same key is ours while nothing is being composed.
      expect(await tab(false)).toBe(false)
      await page.waitFor((compose) => !window.practice.bodyHtml(compose).includes(";thanks"), id)
      await page.press("Mod+z")
      expect(await bodyHtml(page, id)).toBe(before)
      await page.waitFor(() => document.getSelection()?.isCollapsed === true)
      expect(await tab(true)).toBe(true)
      expect(await wordsOf(page, id)).toBe(";thanks")
    })
  })

  test("works in Gmail's plain-text mode too", async () => {
    await switchOn(true)
    const page = await session.open(webmails[0].url)
    await openPlainTextMail(page)
    await page.click(PLAIN_AREA)
    await page.type("Dear Mira,\n\n;bye")
    await page.press("Tab")
    await page.waitFor(
      (area) => document.querySelector<HTMLTextAreaElement>(area)?.value.includes("Warm regards,"),
      PLAIN_AREA,
    )
    await page.press("Mod+z")
    expect(await plainText(page)).toBe("Dear Mira,\n\n;bye")
    await page.waitFor((selector) => {
      const area = document.querySelector<HTMLTextAreaElement>(selector)
      return area?.selectionStart === area?.value.length && area?.selectionStart === area?.selectionEnd
    }, PLAIN_AREA)
    await page.close()
  })
})
