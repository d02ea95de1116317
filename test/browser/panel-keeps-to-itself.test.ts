import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import { bodyHtml, inPanel, openCompose, openPanel, webmails } from "~test/support/panel"
import type { Session } from "~test/support/session"

const MIRA = { name: "Mira Castellano", address: "mira@halden.example" }
const BODY =
  "<div>Dear Mira,</div><div>It was good to meet you at the interview. Thank you for [topic].</div>"

/** Each field of the panel, by the tab it is on. */
const FIELDS = [
  ["write", '[data-field="find-section"]'],
  ["interview", '[data-field="company"]'],
  ["interview", '[data-field="role"]'],
  ["interview", '[data-field="strengths"]'],
] as const

declare global {
  /** What of the panel reached the page, in the page's main world. */
  var reached: string[]
  /** Every turn of the wheel, as the page's first listener has it. */
  var turned: WheelEvent[]
}

/** Listens to everything in the page, behind and, on the way down, ahead of the panel. */
function listenToAll(): void {
  window.reached = []
  const types =
    "keydown keypress keyup beforeinput input change paste copy cut mousedown mouseup click dblclick pointerdown pointerup wheel focusin focusout"
  for (const type of types.split(" "))
    for (const place of [document.body, document.documentElement, document, window])
      place.addEventListener(type, ({ target }) => {
        if (target instanceof Element && target.localName === "afterword-panel") window.reached.push(type)
      })
}

/** Lets the page as a whole scroll, as in a window of its own, and keeps each turn of the wheel. */
function listenToWheel(): void {
  document.documentElement.style.overflow = "auto"
  document.body.style.cssText = "overflow: visible; height: 3000px"
  window.turned = []
  const keep = (event: WheelEvent) => window.turned.push(event)
  window.addEventListener("wheel", keep, { capture: true, passive: true })
}

/** Turns the wheel by script in the pill or panel, and gives whether something kept it from the browser. */
function isWheelKept(ctrlKey: boolean): boolean {
  const inside = document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".head, .pill")
  const turn = { ctrlKey, deltaY: 100, bubbles: true, composed: true, cancelable: true }
  return inside?.dispatchEvent(new WheelEvent("wheel", turn)) === false
}

/** Does by script, as a page might, all that can be done in the panel. */
function makeUpEverything(): void {
  const root = document.querySelector("afterword-panel")?.shadowRoot
  const init = { bubbles: true, composed: true, cancelable: true }
  const all = [
    ...(root?.querySelectorAll<HTMLElement>("button, input, summary, label, form, [role=tab]") ?? []),
  ]
  for (const element of all) {
    if (element instanceof HTMLInputElement) element.value = "Made up"
    element.click()
    for (const type of ["input", "change", "submit"]) element.dispatchEvent(new Event(type, init))
    for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
      element.dispatchEvent(new MouseEvent(type, init))
    for (const key of ["Enter", " "]) element.dispatchEvent(new KeyboardEvent("keydown", { ...init, key }))
  }
  for (const kind of ["open-write", "toggle-panel", "deleteEverything"]) window.postMessage({ kind }, "*")
}

describe.each(browsers)("what is done in the panel in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: true })
  })
  afterAll(() => session?.close())

  const focused = (page: Page) =>
    page.evaluate(() => {
      const field = document.querySelector("afterword-panel")?.shadowRoot?.activeElement
      return field?.getAttribute("data-field") ?? null
    })

  test.each(webmails)("does not reach $webmail, and the caret is where it was", async ({ url }) => {
    const page = await session.open(url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: BODY })
    await page.evaluate((given) => window.practice.select(given, "good", "after"), id)
    await openPanel(page)
    const html = await bodyHtml(page, id)
    await page.evaluate(listenToAll)
    for (const [tab, field] of FIELDS) {
      await page.click(inPanel(`[role="tab"][data-tab="${tab}"]`))
      await page.click(inPanel(field))
      await page.type("j#e")
      await page.press("Control+Enter")
      await page.press("Mod+a")
      await page.press("Mod+c")
      await page.press("Mod+v")
      expect(await focused(page)).not.toBeNull()
      await page.press("Tab")
      await page.press("Escape")
      if ((await page.attributes("afterword-panel", "data-state"))[0] === "pill") await openPanel(page)
    }
    await page.click(inPanel('.panel [data-action="toggle"]'))
    await page.waitFor(() => document.querySelector("afterword-panel")?.getAttribute("data-state") === "pill")
    expect(await page.evaluate(() => window.reached)).toEqual([])
    expect(await page.evaluate(() => [...window.practice.shortcuts, ...window.practice.sent])).toEqual([])
    expect(await page.evaluate(() => window.practice.composes())).toEqual([id])
    expect(await bodyHtml(page, id)).toBe(html)

    await page.type(" fun")
    expect(await bodyHtml(page, id)).toBe(html.replace("good", "good fun"))
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test.each(webmails)(
    "scrolls nothing of $webmail with the wheel, which hears none of it",
    async ({ url }) => {
      const page = await session.open(url)
      await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: BODY })
      await page.evaluate(listenToWheel)
      await page.evaluate(listenToAll)
      /** Gives whether the panel kept the turn from the browser. */
      const turnOver = async (locator: string, down: number) => {
        await page.hover(locator)
        const before = await page.evaluate(() => window.turned.length)
        await page.turnWheel(down)
        await page.waitFor((count) => window.turned.length > count, before)
        return page.evaluate(() => window.turned.at(-1)?.defaultPrevented)
      }
      const isScrolled = (toEnd: boolean) => {
        const list = document.querySelector("afterword-panel")?.shadowRoot?.querySelector(".scroll")
        if (!list) return false
        return toEnd ? list.scrollHeight - list.clientHeight - list.scrollTop < 1 : list.scrollTop > 0
      }

      expect(await turnOver(inPanel(".pill"), 200), "over the pill").toBe(true)
      await openPanel(page)
      expect(await turnOver(inPanel(".head"), 200), "over the head").toBe(true)
      await turnOver(inPanel(".scroll"), 20)
      await page.waitFor(isScrolled, false)
      await turnOver(inPanel(".scroll"), 5000)
      await page.waitFor(isScrolled, true)
      await turnOver(inPanel(".scroll"), 300)
      expect(await turnOver(inPanel(".head"), 200), "over the head again").toBe(true)
      const lists = () => [...document.querySelectorAll(".ae4, .mailList")].map(({ scrollTop }) => scrollTop)
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
      expect(await page.evaluate(lists)).toEqual([0])
      expect(await page.evaluate(() => window.reached)).toEqual([])
      expect(await page.evaluate(isWheelKept, false)).toBe(true)
      expect(await page.evaluate(isWheelKept, true), "with Ctrl it is the browser’s").toBe(false)

      // Anywhere else it scrolls the page, so that all this could have gone wrong.
      expect(await turnOver(".gb-mark, .suiteSearch", 200)).toBe(false)
      await page.waitFor(() => window.scrollY > 0)
      await page.close()
    },
  )

  test("names and subjects that look like markup are words", async () => {
    const page = await session.open(webmails[0].url)
    const evil = '<img src=x onerror="document.title=1"><b>Mira</b>'
    const to = [{ name: evil, address: "mira@halden.example" }]
    await openCompose(page, { kind: "new", to, subject: evil, body: `<div>Dear &lt;b&gt;Ada,</div>${BODY}` })
    await openPanel(page)
    for (const tab of ["write", "interview", "check"])
      await page.click(inPanel(`[role="tab"][data-tab="${tab}"]`))
    const made = await page.evaluate(() => {
      const root = document.querySelector("afterword-panel")?.shadowRoot
      return root?.querySelectorAll("img, b > b, script, iframe").length
    })
    expect(made).toBe(0)
    expect(await page.evaluate(() => document.title)).not.toBe("1")
    expect(page.errors()).toEqual([])
    await page.close()
  })

  test("cannot be done by the page: made-up events, messages and commands change nothing", async () => {
    const page = await session.open(webmails[0].url)
    const { id } = await openCompose(page, { kind: "new", to: [MIRA], subject: "Thank you", body: BODY })
    await openPanel(page)
    await page.click(inPanel('[role="tab"][data-tab="interview"]'))
    const html = await bodyHtml(page, id)
    await page.evaluate(makeUpEverything)
    // What a message could do is done before the next one is heard.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener("message", resolve, { once: true })
          window.postMessage("last", "*")
        }),
    )
    expect(await bodyHtml(page, id)).toBe(html)
    expect(await page.attributes("afterword-panel", "data-state")).toEqual(["open"])
    const tab = '[role="tab"][aria-selected="true"]'
    expect(await page.attributes(inPanel(tab), "data-tab")).toEqual(["interview"])
    expect(await page.evaluate(() => "afterword" in window)).toBe(false)
    await page.close()
  })

  test("asks no host but the webmails for anything", () => {
    const known: readonly string[] = webmails.map(({ url }) => new URL(url).hostname)
    expect(session.hosts().filter((host) => !known.includes(host))).toEqual([])
    expect(
      session.requests().filter(({ path }) => !/^\/(mail\/.*|practice\.(js|css)|favicon\.ico)$/.test(path)),
    ).toEqual([])
  })
})
