import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { slots } from "~src/templates/slot"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

const MOST_CLICKS = 2
const MOST_KEYS = 5

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
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("in $webmail", ({ url }) => {
    let page: Page
    let id: string
    beforeAll(async () => {
      page = await session.open(url)
      const opened = await openCompose(page, { kind: "new", to: [MIRA] })
      id = opened.id
      await openPanel(page)
      await page.click(inPanel('[role="tab"][data-tab="write"]'))
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

    /** The heading of a slot, and the beginning of a word of it. */
    async function nameOf(slot: string): Promise<{ readonly name: string; readonly letters: string }> {
      const name = (await page.texts(inPanel(`.sections [data-slot="${slot}"] .opener b`)))[0] ?? ""
      const word = name.split(" ").find((each) => each.length >= MOST_KEYS - 1) ?? name
      return { name, letters: word.toLowerCase().slice(0, MOST_KEYS - 1) }
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
      const hand = counted(page)
      const before = await wordsOf(page, id)
      await hand.click(inPanel(`.sections [data-slot="${slot}"] .opener`))
      await hand.click(inPanel(`.sections [data-slot="${slot}"] button[data-insert]`))
      await isInserted(before)
      expect([slot, hand.count]).toEqual([slot, { clicks: MOST_CLICKS, keys: 0 }])
      await takeBack(before)
    })

    test.each(slots)("a section for %s is in the draft with five keys at most", async (slot) => {
      const { name, letters } = await nameOf(slot)
      // The field has the focus when the tab is opened by its key; here it is a click that is not counted.
      await page.click(inPanel('[data-field="find-section"]'))
      const hand = counted(page)
      const before = await wordsOf(page, id)
      for (const letter of letters) await hand.press(letter)
      await page.waitFor(
        (wanted) =>
          document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".found li small")
            ?.textContent === wanted,
        name,
      )
      await hand.press("Enter")
      await isInserted(before)
      expect(hand.count.clicks).toBe(0)
      expect([slot, hand.count.keys <= MOST_KEYS]).toEqual([slot, true])
      await takeBack(before)
      await page.click(inPanel('[data-field="find-section"]'))
      for (const _ of letters) await page.press("Backspace")
      await page.waitFor(
        () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".found") == null,
      )
      expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([])
      expect(page.errors()).toEqual([])
    })
  })
})
