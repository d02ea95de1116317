import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, waitForRow, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"
import { waitFor } from "~test/support/wait-for"
import { withoutPatience } from "~test/support/without-patience"

/** Every word of hers, name and address has this in it, and nothing else in the world has. */
const MARK = /zq/i
const MIRA = { name: "Zqmira Zqcastell", address: "zqmira@zqhalden.example" }
const BODY =
  "<div>Dear Zqmira,</div><div>It was good to see the zqdepot at the interview on Tuesday, and {{zqtopic}}.</div>"

/** Runs first in the background: the browser refuses to store one company, and quotes what it was given. */
const STORE_FAULT = `{
  const { local } = (globalThis.browser ?? chrome).storage
  const set = local.set
  local.set = (items, ...rest) => {
    const given = JSON.stringify(items)
    return given.includes("Zqfault") ? Promise.reject(new Error("Cannot store " + given)) : set.call(local, items, ...rest)
  }
}
`
/** Runs first in the panel: the browser does not carry one text to the proofreader, and quotes it. */
const CARRY_FAULT = `{
  const { runtime } = globalThis.browser ?? chrome
  const send = runtime.sendMessage
  runtime.sendMessage = (message, ...rest) => {
    const given = JSON.stringify(message)
    return given.includes("zqfault") ? Promise.reject(new Error("Cannot carry " + given)) : send.call(runtime, message, ...rest)
  }
}
`

/** What is logged of these two, by the panel and by the background: so both consoles are heard. */
const NOT_CARRIED = "afterword: proofreading"
const NOT_STORED = "afterword: interview not stored"

/** Something goes wrong on our side wherever the faults say so. */
function withFaults(folder: string): void {
  withoutPatience(folder)
  const { background } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
  const script: string = background.service_worker ?? background.scripts[0]
  for (const [path, fault] of [
    [script, STORE_FAULT],
    ["panel.js", CARRY_FAULT],
  ] as const) {
    const file = join(folder, path)
    writeFileSync(file, fault + readFileSync(file, "utf8"))
  }
}

describe.each(browsers)("the consoles of $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true, keepsConsoles: true, alterExtension: withFaults })
  })
  afterAll(() => session?.close())

  const written = async () => (await session.consoles()).join("\n")
  const panelState = (page: Page, state: string) =>
    page.waitFor(
      (wanted) => document.querySelector("afterword-panel")?.getAttribute("data-state") === wanted,
      state,
    )
  const noPanel = (page: Page) => page.waitFor(() => document.querySelector("afterword-panel") === null)

  /** Waits until the row about spelling lists these words and no other. */
  const waitForSlips = (page: Page, ...words: string[]) =>
    page.waitFor((wanted) => {
      const row = document
        .querySelector("afterword-panel")
        ?.shadowRoot?.querySelector('[data-check="spelling"]')
      const listed = Array.from(row?.querySelectorAll("[data-slip]") ?? [], (each) => each.textContent)
      const isListed = (word: string) => listed.some((text) => text.includes(word))
      return listed.length === wanted.length && wanted.every(isListed)
    }, words)

  /** Types, inserts, fixes, stores an interview and sends with a blank. */
  async function write(page: Page): Promise<void> {
    const { id } = await openCompose(page, {
      kind: "new",
      to: [MIRA],
      subject: "Thank you, Zqmira",
      body: BODY,
    })
    await openPanel(page)
    await page.evaluate((given) => window.practice.select(given, "good", "after"), id)
    await page.type(" for evreyone zqtyped")
    await waitForSlips(page, "evreyone", "zqtyped", "zqdepot")
    const before = await bodyHtml(page, id)
    // Rows that come and go may move the button away while it is pressed.
    await waitFor("a fix in the draft", async () => {
      await page.click(inPanel('button[data-fix="spelling"]'))
      return (await bodyHtml(page, id)) !== before
    })
    // What lies below the row moves until it is read anew.
    await waitForSlips(page, "zqtyped", "zqdepot")
    await page.click(inPanel('[data-check="gratitude"] button[data-insert]'))
    await waitForRow(page, "gratitude", "met")
    await store(page, "Zqcompany")
    await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
    await page.click(inPanel('[data-action="send-anyway"]'))
    await page.waitFor(() => window.practice.sent.length === 1)
    await noPanel(page)
  }

  async function store(page: Page, company: string): Promise<void> {
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    await page.click(inPanel('[data-field="company"]'))
    await page.type(company)
    await page.press("Enter")
  }

  /** Neither the proofreader nor the storage takes what it is given. */
  async function meetFaults(page: Page): Promise<void> {
    const to = [{ name: "Zqada Zqlind", address: "zqada@zqother.example" }]
    const { id } = await openCompose(page, { kind: "new", to, subject: "Zqthanks", body: BODY })
    await openPanel(page)
    await page.evaluate((given) => window.practice.select(given, "good", "after"), id)
    await page.type(" zqfault")
    await waitForRow(page, "no-placeholder", "unmet")
    await store(page, "Zqfault")
    for (const event of [NOT_CARRIED, NOT_STORED])
      await waitFor(`${event} in a console`, async () => (await written()).includes(event))
    expect(await bodyHtml(page, id)).toContain("zqfault")
    await page.evaluate((given) => window.practice.close(given), id)
    await noPanel(page)
  }

  async function meetUnknownWindow(page: Page): Promise<void> {
    const id = await page.evaluate(
      (request) => {
        const opened = window.practice.open(request)
        const body = document.querySelector(window.practice.bodySelector(opened))
        for (const name of ["contenteditable", "g_editable", "role", "aria-multiline"])
          body?.removeAttribute(name)
        body?.setAttribute("aria-label", "Zqlabel")
        return opened
      },
      { kind: "new", to: [MIRA], subject: "Zqsubject", body: BODY } as const,
    )
    await panelState(page, "unrecognised")
    await page.click(inPanel('[data-action="toggle"]'))
    await page.click(inPanel(".report summary"))
    await page.click(inPanel('[data-action="copy-report"]'))
    await page.evaluate((given) => window.practice.close(given), id)
    await noPanel(page)
  }

  test("hold no word of a draft, no name and no address after a whole session", async () => {
    for (const { url } of webmails) {
      const page = await session.open(url)
      await write(page)
      await meetFaults(page)
      await meetUnknownWindow(page)
      await page.close()
    }
    for (const path of ["popup.html", "tabs/library.html"]) {
      const own = await session.openExtensionPage(path)
      await own.waitFor(() => document.body.textContent !== "")
      await own.close()
    }
    const lines = (await written()).split("\n")
    expect(lines.filter((line) => MARK.test(line))).toEqual([])
  })
})
