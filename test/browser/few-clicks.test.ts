import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { slots } from "~src/templates/slot"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

const MOST_CLICKS = 2
const MOST_KEYS = 5

declare const chrome: {
  tabs: {
    query(wanted: object): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
}

/** The letters typed between the key that opens the Write tab and Enter. */
const LETTERS = MOST_KEYS - 2

/** A page whose clicks and keys are counted. */
function counted(page: Page) {
  const count = { clicks: 0, keys: 0 }
  return {
    count,
    click(locator: string) {
      count.clicks += 1
      return page.click(locator)
    },
    press(key: string) {
      count.keys += 1
      return page.press(key)
    },
  }
}

/** The words of the draft, whatever the editor makes of them. */
const wordsOf = (page: Page, id: string) =>
  page.evaluate(
    (compose) =>
      document.querySelector(window.practice.bodySelector(compose))?.textContent?.replace(/\s+/g, " ") ?? "",
    id,
  )

describe.each(browsers)("from the open panel in $name", ({ launch }) => {
  let session: Session
  let ours: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
    ours = await session.openExtensionPage("tabs/library.html")
  })
  afterAll(() => session?.close())

  describe.each(webmails)("in $webmail", ({ url }) => {
    let page: Page
    let id: string
    let verdict: string
    beforeAll(async () => {
      page = await session.open(url)
      const opened = await openCompose(page, { kind: "new", to: [MIRA] })
      id = opened.id
      await openPanel(page)
      verdict = (await page.attributes("afterword-panel", "data-verdict"))[0] ?? ""
    })
    afterAll(() => page?.close())

    const isInserted = (before: string) =>
      page.waitFor(
        (compose, words) =>
          (document.querySelector(window.practice.bodySelector(compose))?.textContent?.replace(/\s+/g, " ")
            .length ?? 0) >
          words.length + 3,
        id,
        before,
      )

    const isShown = (locator: string, name?: string) =>
      page.waitFor(
        (wanted, text) => {
          const found = document.querySelector("afterword-panel")?.shadowRoot?.querySelector(wanted)
          return found != null && (text === undefined || found.textContent === text)
        },
        locator,
        name,
      )

    /** The panel as it opens: on the Check tab. */
    async function onCheckTab(): Promise<void> {
      // While the line above the tabs comes and goes, they move.
      await page.waitFor(
        (wanted) => document.querySelector("afterword-panel")?.getAttribute("data-verdict") === wanted,
        verdict,
      )
      await page.click(inPanel('[role="tab"][data-tab="check"]'))
      await isShown('[role="tab"][data-tab="check"][aria-selected="true"]')
    }

    /** The first key is the browser's to press; what it sends is what arrives here. */
    async function pressOpenWrite(): Promise<void> {
      await ours.evaluate(
        async (mail) => {
          const tabs = await chrome.tabs.query({ url: mail })
          for (const tab of tabs)
            await chrome.tabs.sendMessage(tab.id, { kind: "open-write" }).catch(() => undefined)
        },
        `${new URL(url).origin}/*`,
      )
      await page.waitFor(
        () =>
          document.querySelector("afterword-panel")?.shadowRoot?.activeElement?.getAttribute("data-field") ===
          "find-section",
      )
    }

    async function takeBack(before: string): Promise<void> {
      await page.press("Mod+z")
      await page.waitFor(
        (compose, words) =>
          document.querySelector(window.practice.bodySelector(compose))?.textContent?.replace(/\s+/g, " ") ===
          words,
        id,
        before,
      )
      // The list of blanks stands above the sections: while it goes, what is to be clicked moves.
      await page.waitFor(
        () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".gaps") == null,
      )
    }

    // One test each: where frames are drawn slowly a click waits long.
    test.each(slots)("a section for %s is in the draft with two clicks at most", async (slot) => {
      await onCheckTab()
      const hand = counted(page)
      const before = await wordsOf(page, id)
      await hand.click(inPanel('[role="tab"][data-tab="write"]'))
      const insert = `.sections [data-slot="${slot}"] .opener-row > [data-insert]`
      await isShown(insert)
      await hand.click(inPanel(insert))
      await isInserted(before)
      expect([slot, hand.count]).toEqual([slot, { clicks: MOST_CLICKS, keys: 0 }])
      await takeBack(before)
    })

    test.each(slots)("a section for %s is in the draft with five keys at most", async (slot) => {
      await onCheckTab()
      const before = await wordsOf(page, id)
      const hand = counted(page)
      hand.count.keys += 1
      await pressOpenWrite()
      const name = (await page.texts(inPanel(`.sections [data-slot="${slot}"] .opener b`)))[0] ?? ""
      const word = name.split(" ").find((each) => each.length >= LETTERS) ?? name
      for (const letter of word.toLowerCase().slice(0, LETTERS)) await hand.press(letter)
      await isShown(".found li small", name)
      await hand.press("Enter")
      await isInserted(before)
      expect(hand.count.clicks).toBe(0)
      expect([slot, hand.count.keys <= MOST_KEYS]).toEqual([slot, true])
      await takeBack(before)
      expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([])
      expect(page.errors()).toEqual([])
    })
  })
})
