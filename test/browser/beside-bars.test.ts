import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const BODY = "<div>Dear Mira,</div><div>Thank you for the interview on {{date}}. I enjoyed it.</div>"

declare global {
  /** The buttons and boxes of other extensions that were pressed, in the page's main world. */
  var pressed: string[]
}

/**
 * Puts around Send what extensions for sending later and for sales are known to put there: a button beside Send that looks
 * like it, one in the bar, and a bar of its own with a box to tick above and one below all that.
 */
function moveBarsIn(id: string): void {
  const root = document.querySelector(window.practice.rootSelector(id))
  const send = document.querySelector(window.practice.sendSelector(id))
  const group = send?.parentElement
  const bar = send?.closest(".aDj, .commandBar")
  if (!root || !send || !group || !bar) throw new Error("no Send")
  window.pressed = []
  const button = (name: string, className: string) => {
    const made = document.createElement(send.localName)
    made.id = name
    made.className = className
    made.textContent = "Send later"
    made.setAttribute("role", "button")
    made.setAttribute("tabindex", "1")
    made.addEventListener("click", () => window.pressed.push(name))
    return made
  }
  const row = (name: string) => {
    const made = document.createElement("div")
    made.style.cssText = "flex: none; display: flex; gap: 8px; height: 40px; justify-content: end"
    const box = document.createElement("input")
    box.type = "checkbox"
    box.id = `${name}-box`
    box.addEventListener("click", () => window.pressed.push(box.id))
    made.append(box, "Bring it back if nobody answers", button(`${name}-button`, ""))
    return made
  }
  group.after(button("beside", `inboxsdk__button inboxsdk__compose_sendButton ${send.className}`))
  group.append(button("in-group", send.className))
  bar.before(row("above"))
  bar.after(row("below"))
  root.append(row("last"))
}

/** Whether a click in the middle of each control of the bars would reach it. */
function noneIsCovered(): boolean {
  const ids = ["beside", "in-group"]
  for (const bar of ["above", "below", "last"]) ids.push(`${bar}-box`, `${bar}-button`)
  return ids.every((id) => {
    const control = document.getElementById(id)
    if (!control) return false
    const { x, y, width, height } = control.getBoundingClientRect()
    const met = document.elementFromPoint(x + width / 2, y + height / 2)
    return met?.localName !== "afterword-panel"
  })
}

describe.each(browsers)("bars of others around Send in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  const isAsked = (page: Page) =>
    page.evaluate(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog[open]") != null,
    )

  test.each([
    { ...webmails[0], kind: "new" },
    { ...webmails[0], kind: "reply" },
    { ...webmails[1], kind: "new" },
  ] as const)("are not covered and not taken for Send in $webmail ($kind)", async ({ url, kind }) => {
    const page = await session.open(url)
    const { id } = await openCompose(page, { kind, to: [MIRA], subject: "Thank you", body: BODY })
    await page.evaluate(moveBarsIn, id)
    // With the next pause in typing, panel and pill make room for what has come.
    await page.evaluate((given) => window.practice.select(given, "enjoyed it", "after"), id)
    await page.type("!")
    const judged = () => document.querySelector("afterword-panel")?.getAttribute("data-verdict")
    await page.waitFor(() => document.querySelector("afterword-panel[data-verdict=not-ready]") !== null)
    const html = await bodyHtml(page, id)
    await page.waitFor(noneIsCovered)
    await openPanel(page)
    await page.waitFor(noneIsCovered)

    const controls = ["#beside", "#in-group", "#above-box", "#above-button", "#below-button", "#last-box"]
    for (const control of controls) {
      await page.click(control)
      expect(await isAsked(page), control).toBe(false)
    }
    expect(await page.evaluate(() => window.pressed.map((name) => `#${name}`))).toEqual(controls)
    expect(await page.evaluate(judged)).toBe("not-ready")
    expect(await bodyHtml(page, id)).toBe(html)

    await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
    await page.click(inPanel('[data-action="go-back"]'))
    await page.waitFor(
      () => document.querySelector("afterword-panel")?.shadowRoot?.querySelector("dialog") === null,
    )
    expect(await page.evaluate(() => window.practice.sent.length)).toBe(0)
    await page.press("Control+Enter")
    await page.click(inPanel('[data-action="send-anyway"]'))
    await page.waitFor(() => window.practice.sent.length === 1)
    expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(html)
    expect(page.errors()).toEqual([])
    await page.close()
  })
})
