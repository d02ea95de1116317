import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const DANA = { name: "Dana Whitfield", address: "dana@orbit-labs.example" }
const HOSTILE = '<img src="x" onerror="document.title=1"> Name the ward you saw.'
const PACK = JSON.stringify({
  afterword: "pack",
  version: 1,
  id: "northgate-nurses",
  name: "Notes for nurses",
  from: "Northgate Talent",
  mark: "NT",
  letters: [
    {
      title: "After a ward visit",
      noteKind: "thank-you",
      tone: "warm",
      subject: "Thank you",
      body: "Dear {{first-name}},\n\nThank you for showing me the ward.\n\nKind regards,\n{{sender}}",
    },
  ],
  sections: [
    {
      title: "Thanks for the round",
      slot: "thanks",
      noteKinds: ["thank-you"],
      tone: "warm",
      body: "Thank you for taking me along on the round.",
    },
  ],
  advice: { gratitude: HOSTILE },
})

const DAMAGED = `{
  "afterword": "letters",
  "version": 1,
  "letters": [
    { "title": "A", "noteKind": "thank-you", "tone": "nice", "subject": "", "body": "Dear you" }
  ]
}`

/** As a spreadsheet saves it: semicolons, and two bytes for each letter. */
const TABLE =
  'Titel;Title;Subject;Body\r\n1;After the call;Thank you;"Dear {{to.first_name}},\r\n\r\nthank you for the call."\r\n2;Brief;;<p>Hi <b>[First Name]</b></p>\r\n'

/** How far the file of letters has come; a pack that was taken before says so too, elsewhere on the page. */
const LETTER_STEP = '.data:has([data-action="pick-letter-file"]) + '

/** What the extension's own pages can reach, in both browsers. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } }
  }
}

describe.each(browsers)("letters from files in $name", ({ launch }) => {
  let session: Session
  let library: Page
  beforeAll(async () => {
    session = await launch({ extension: true })
    library = await session.openExtensionPage("tabs/library.html#share")
  })
  afterAll(() => session?.close())

  /** Picks a file in the field named, as its dialog would. */
  async function pick(field: string, name: string, text: string, wide = false): Promise<void> {
    await library.waitFor((selector) => document.querySelector(selector) !== null, `[data-field="${field}"]`)
    await library.evaluate(
      (selector, fileName, content, isWide) => {
        const units = Uint16Array.from(`\ufeff${content}`, (letter) => letter.charCodeAt(0))
        const input = document.querySelector<HTMLInputElement>(selector)
        const files = new DataTransfer()
        files.items.add(new File([isWide ? units : content], fileName))
        if (input) input.files = files.files
        input?.dispatchEvent(new Event("change", { bubbles: true }))
      },
      `[data-field="${field}"]`,
      name,
      text,
      wide,
    )
  }

  const stored = () =>
    library.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionGlobals
      const all = await chrome.storage.local.get(null)
      return JSON.stringify(Object.entries(all).filter(([key]) => /^(?:template|pack):/.test(key)))
    })

  test("a pack is taken after a look, is there in an open window with its advice, and goes as a whole", async () => {
    const mail = await session.open(webmails[0].url)
    const waitForPiece = (selector: string) =>
      mail.waitFor(
        (piece) =>
          document.querySelector("afterword-panel")?.shadowRoot?.querySelector(piece) instanceof Element,
        selector,
      )
    const { id } = await openCompose(mail, {
      kind: "new",
      to: [DANA],
      body: "<div>Dear Dana,</div><div><br></div><div>It was good to see the ward.</div><div><br></div><div>Best,</div><div>Mara</div>",
    })
    await openPanel(mail)
    await waitForRow(mail, "gratitude", "unmet")

    await library.bringToFront()
    await pick("pack-file", "nurses.json", PACK)
    await library.waitFor(() => document.querySelector("[data-preview=pack]") !== null)
    expect(await stored()).toBe("[]")
    const [preview] = await library.texts("[data-preview=pack]")
    for (const words of ["from Northgate Talent", "Thank you for showing me the ward.", HOSTILE]) {
      expect(preview).toContain(words)
    }
    await library.click("[data-preview=pack] [data-action=take]")
    await library.waitFor(() => document.querySelector("[data-pack=northgate-nurses]") !== null)

    await mail.bringToFront()
    await waitForPiece('[data-check="gratitude"] [data-advice="northgate-nurses"]')
    const [advice] = await mail.texts(inPanel("[data-advice]"))
    expect(advice).toBe(`NTNotes for nurses: ${HOSTILE}`)
    await mail.click(inPanel('[role="tab"][data-tab="write"]'))
    await waitForPiece('[data-insert="pack-northgate-nurses-letter-1"]')
    await mail.click(inPanel('[data-field="find-section"]'))
    await mail.type("nurses")
    await waitForPiece('.found [data-insert="pack-northgate-nurses-section-1"]')
    await mail.press("Enter")
    await mail.waitFor(
      (compose) => window.practice.bodyHtml(compose).includes("taking me along on the round"),
      id,
    )

    await library.bringToFront()
    await library.click("[data-action=remove-pack]")
    await library.click("[data-action=remove-pack-confirmed]")
    await library.waitFor(() => document.querySelector("[data-pack]") === null)
    expect(await stored()).toBe("[]")
    await mail.bringToFront()
    await mail.click(inPanel('[role="tab"][data-tab="write"]'))
    await mail.waitFor(
      () =>
        document.querySelector("afterword-panel")?.shadowRoot?.querySelector('[data-insert^="pack-"]') ===
        null,
    )
    expect(await bodyHtml(mail, id)).toContain("taking me along on the round")
    expect(mail.errors()).toEqual([])
    await mail.close()

    await library.bringToFront()
    await library.click("[data-removed=said] [data-action=undo]")
    await library.waitFor(() => document.querySelector("[data-pack=northgate-nurses]") !== null)
  })

  test("a damaged file is refused with its line, and a table is taken and taken back", async () => {
    await library.bringToFront()
    const before = await stored()
    await pick("letter-file", "letters.json", DAMAGED)
    await library.waitFor(() => document.querySelector("[data-refused=choice]") !== null)
    expect(await library.texts("[data-place]")).toEqual(["Line 5, column 54"])
    expect(await library.texts("[data-preview]")).toEqual([])
    expect(await stored()).toBe(before)

    await pick("letter-file", "export.csv", TABLE, true)
    await library.waitFor(() => document.querySelectorAll("[data-entry]").length === 2)
    expect(await stored()).toBe(before)
    await library.click("[data-preview=letters] [data-action=take]")
    await library.waitFor((step) => document.querySelector(`${step}[data-step=done]`) !== null, LETTER_STEP)
    const taken = await stored()
    expect(taken).toContain("Dear {{first-name}},\\n\\nthank you for the call.")
    expect(taken).toContain('"Hi {{first-name}}"')
    await library.click(`${LETTER_STEP}[data-step=done] [data-action=undo]`)
    await library.waitFor((step) => document.querySelector(`${step}[data-step=undone]`) !== null, LETTER_STEP)
    expect(await stored()).toBe(before)
    expect(library.errors()).toEqual([])
  })
})
