import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }

interface StoredTemplate {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly basedOn?: string
}

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>>; clear(): Promise<void> } }
}

describe.each(browsers)("letters and sections of one's own in $name", ({ launch }) => {
  let session: Session
  let library: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
    library = await session.openExtensionPage("tabs/library.html")
  })
  afterAll(() => session?.close())

  const stored = (page: Page): Promise<StoredTemplate[]> =>
    page.evaluate(async () =>
      Object.entries(await chrome.storage.local.get(null)).flatMap(([key, value]) =>
        key.startsWith("template:") ? [value as StoredTemplate] : [],
      ),
    )

  /** Goes to a letter or section in the library, and waits for its editor. */
  async function edit(page: Page, place: string): Promise<void> {
    await page.bringToFront()
    await page.evaluate((at) => {
      location.hash = `#letters/${at}`
    }, place)
    await page.waitFor((at) => document.querySelector(`[data-editor="${at}"]`) !== null, place)
  }

  /** Writes into a field, over what was there. */
  async function write(page: Page, field: string, text: string): Promise<void> {
    await page.click(`[data-field="${field}"]`)
    await page.press("Mod+a")
    await page.type(text)
  }

  const save = async (page: Page) => {
    await page.click('[data-action="save-template"]')
    await page.waitFor(() => document.querySelector(".tpl-list") !== null)
  }

  const hasCard = (page: Page, id: string) =>
    page.waitFor(
      (wanted) =>
        document.querySelector("afterword-panel")?.shadowRoot?.querySelector(`[data-insert="${wanted}"]`) !=
        null,
      id,
    )

  async function openWrite(url: string) {
    const page = await session.open(url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA] })
    await openPanel(page)
    await page.click(inPanel('[role="tab"][data-tab="write"]'))
    return { page, id }
  }

  test.each(webmails)(
    "a new letter is in the panel of an open $webmail at once, goes in, and comes out whole",
    async ({ url }) => {
      const { page, id } = await openWrite(url)
      const before = await bodyHtml(page, id)
      await edit(library, "new-letter")
      await write(library, "title", "After a good talk")
      await write(library, "subject", "Thank you, ")
      await library.click('[data-blank="first-name"]')
      await write(library, "body", "Dear ")
      await library.click('[data-blank="first-name"]')
      await library.type(",\n\nThank you for the talk about the harbour.")
      expect(await library.texts("[data-preview-subject]")).toEqual(["Thank you, Ines"])
      expect(await library.texts('[data-check="gratitude"][data-met="met"]')).toHaveLength(1)
      await save(library)
      const [letter] = await stored(library)
      expect(letter).toMatchObject({
        body: "Dear {{first-name}},\n\nThank you for the talk about the harbour.",
      })

      const own = `own-${letter?.id}`
      await hasCard(page, own)
      await page.bringToFront()
      await page.click(inPanel(".letters .opener"))
      expect(await page.texts(inPanel(".letters .whose"))).toEqual(["Yours"])
      await page.click(inPanel(`[data-insert="${own}"]`))
      await page.waitFor((compose) => window.practice.bodyHtml(compose).includes("harbour"), id)
      expect(await page.evaluate((compose) => window.practice.subject(compose), id)).toBe("Thank you, Mira")
      await page.press("Mod+z")
      await page.waitFor((compose, html) => window.practice.bodyHtml(compose) === html, id, before)
      expect(page.errors()).toEqual([])
      await page.close()

      await library.bringToFront()
      await library.click('[data-template^="own-"] [data-action="remove"]')
      await library.waitFor(() => document.querySelector('[data-template^="own-"]') === null)
      expect(library.errors()).toEqual([])
    },
  )

  test("one of ours is changed from the panel, takes its place there, and comes back", async () => {
    const { page } = await openWrite(webmails[0].url)
    await hasCard(page, "thanks-warm")
    await edit(library, "thanks-warm")
    await write(library, "body", "Thank you for the whole afternoon, {{first-name}}.")
    await save(library)
    const [section] = await stored(library)
    expect(section).toMatchObject({ basedOn: "thanks-warm" })
    await hasCard(page, `own-${section?.id}`)
    expect(await page.attributes(inPanel('[data-insert="thanks-warm"]'), "data-insert")).toEqual([])
    await library.click('[data-template^="own-"] [data-action="remove"]')
    await hasCard(page, "thanks-warm")
    await library.click('[data-action="undo"]')
    await hasCard(page, `own-${section?.id}`)
    await page.close()
  })

  test("two pages that save at once lose nothing", async () => {
    const [section] = await stored(library)
    const place = `own-${section?.id}`
    const other = await session.openExtensionPage(`tabs/library.html#letters/${place}`)
    await edit(other, place)
    await write(other, "title", "From the other page")
    await edit(library, place)
    await write(library, "body", "Thank you from this page.")
    const press = (page: Page) => page.evaluate(() => document.querySelector("form")?.requestSubmit())
    await Promise.all([press(library), press(other)])
    for (const page of [library, other]) {
      await page.waitFor(() => document.querySelector(".tpl-list") !== null)
    }
    expect(await stored(library)).toMatchObject([
      { title: "From the other page", body: "Thank you from this page." },
    ])

    // Both change the same: the later one is told, and keeps its words beside the first.
    await edit(other, place)
    await write(other, "body", "Thank you, second thought.")
    await edit(library, place)
    await write(library, "body", "Thank you, first thought.")
    await save(library)
    await other.bringToFront()
    await other.click('[data-action="save-template"]')
    await other.click('[data-action="save-anew"]')
    await other.waitFor(() => document.querySelector(".tpl-list") !== null)
    const bodies = (await stored(library)).map(({ body }) => body).toSorted()
    expect(bodies).toEqual(["Thank you, first thought.", "Thank you, second thought."])
    await other.close()
  })

  test("the tone and the wording chosen last are there again after a reload", async () => {
    const first = await openWrite(webmails[0].url)
    await first.page.click(inPanel('[data-choice="tone"] label:has([value="formal"])'))
    const formal = 'li:has([data-insert="recall-formal"])'
    await first.page.click(inPanel(`${formal} .opener`))
    const words = async (page: Page) => (await page.texts(inPanel('[data-insert="recall-formal"] .words')))[0]
    const ours = await words(first.page)
    await first.page.click(inPanel('[data-wording="recall-formal"]'))
    await first.page.waitFor(
      (before) =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector('[data-insert="recall-formal"] .words')
          ?.textContent?.trim() !== before,
      ours ?? "",
    )
    const chosen = await words(first.page)
    await library.waitFor(async () => {
      const settings = (await chrome.storage.local.get(null)).settings as { tone?: string; wordings?: object }
      return settings?.tone === "formal" && Object.keys(settings.wordings ?? {}).length > 0
    })
    await first.page.close()

    const { page } = await openWrite(webmails[0].url)
    await page.waitFor(
      () =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector<HTMLInputElement>('[data-choice="tone"] [value="formal"]')?.checked ===
        true,
    )
    await page.waitFor(
      (wanted) =>
        document
          .querySelector("afterword-panel")
          ?.shadowRoot?.querySelector('[data-insert="recall-formal"] .words')
          ?.textContent?.trim() === wanted,
      chosen ?? "",
    )
    expect(await words(page)).toBe(chosen)
    await page.close()
  })

  test("what is not saved is still there after looking elsewhere in the page", async () => {
    await edit(library, "new-section")
    await write(library, "title", "Half a section")
    await library.evaluate(() => {
      location.hash = "#settings"
    })
    await library.waitFor(() => document.querySelector("#checks") !== null)
    await edit(library, "new-section")
    expect(
      await library.evaluate(() => document.querySelector<HTMLInputElement>("[data-field=title]")?.value),
    ).toBe("Half a section")
    // Ctrl+Z takes an inserted blank back, as if it had been typed.
    await write(library, "body", "Thank you")
    await library.click('[data-blank="company"]')
    await library.press("Mod+z")
    await library.waitFor(
      () => document.querySelector<HTMLTextAreaElement>("[data-field=body]")?.value.includes("{{") === false,
    )
    await library.click('[data-action="discard"]')
  })
})
