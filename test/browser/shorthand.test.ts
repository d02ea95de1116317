import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const QUOTE = "<div>It was good to meet you. ;thanks</div>"

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } }
}

/** Puts the caret where the person would click, and types. */
async function typeInto(page: Page, id: string, text: string): Promise<void> {
  await page.click(await page.evaluate((compose) => window.practice.bodySelector(compose), id))
  await page.type(text)
}

const holds = (page: Page, id: string, words: string) =>
  page.waitFor((compose, wanted) => window.practice.bodyHtml(compose).includes(wanted), id, words)

/** Waits until Tab has left the draft, as it does where nobody takes it. */
const tabIsTheirs = async (page: Page) => {
  await page.evaluate(() => {
    document.documentElement.removeAttribute("data-key")
    const note = ({ key }: KeyboardEvent) => document.documentElement.setAttribute("data-key", key)
    document.addEventListener("keydown", note, { capture: true, once: true })
  })
  await page.press("Tab")
  await page.waitFor(() => document.documentElement.getAttribute("data-key") === "Tab")
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
    await tabIsTheirs(page)
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
    afterEach(async () => {
      const errors = page.errors()
      await page.close()
      expect(errors).toEqual([])
    })

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

    test("leaves every other Tab alone: another word, with Shift, in the quote, taken by somebody else", async () => {
      const { id } = await openCompose(page, {
        kind: "reply",
        to: [MIRA],
        subject: "Re: Tuesday",
        quote: QUOTE,
        signature: "Noor Vance",
      })
      await typeInto(page, id, "no;thanks")
      await tabIsTheirs(page)
      await page.evaluate((compose) => window.practice.select(compose, ";thanks", "after"), id)
      const before = await bodyHtml(page, id)
      await page.evaluate((compose) => window.practice.select(compose, "meet you. ;thanks", "after"), id)
      await tabIsTheirs(page)
      expect(await bodyHtml(page, id)).toContain("meet you. ;thanks")
      expect(before).toContain("no;thanks")
    })
  })

  test("works in Gmail's plain-text mode too", async () => {
    await switchOn(true)
    const page = await session.open(webmails[0].url)
    await page.evaluate(() => {
      const root = document.createElement("div")
      root.className = "M9"
      root.style.cssText = "position:fixed;inset:20px auto auto 20px;z-index:99"
      const subject = document.createElement("input")
      subject.name = "subjectbox"
      const holder = document.createElement("div")
      holder.className = "At"
      const area = document.createElement("textarea")
      area.className = "Ak"
      area.style.cssText = "display:block;width:400px;height:160px;background:white"
      holder.append(area)
      root.append(subject, holder)
      document.body.append(root)
    })
    await page.waitFor(() => document.querySelector("afterword-panel") !== null)
    await page.click(".M9 textarea.Ak")
    await page.type("Dear Mira,\n\n;bye")
    const value = () =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>(".M9 textarea.Ak")?.value ?? "")
    await page.press("Tab")
    await page.waitFor(() =>
      document.querySelector<HTMLTextAreaElement>(".M9 textarea.Ak")?.value.includes("Warm regards,"),
    )
    await page.press("Mod+z")
    expect(await value()).toBe("Dear Mira,\n\n;bye")
    await page.waitFor(() => {
      const area = document.querySelector<HTMLTextAreaElement>(".M9 textarea.Ak")
      return area?.selectionStart === area?.value.length && area?.selectionStart === area?.selectionEnd
    })
    await page.close()
  })
})
