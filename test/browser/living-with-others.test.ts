import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "../support/browsers"
import type { Page } from "../support/page"
import type { Session } from "../support/session"
import { placeCaret } from "./sequences/in-draft"
import { layerIn } from "./webmail-layer/layer"
import { layerExtension } from "./webmail-layer/layer-extension"

const webmails = [
  { webmail: "gmail", url: "https://mail.google.com/mail/u/0/" },
  { webmail: "outlook", url: "https://outlook.live.com/mail/0/" },
] as const

const BODY = "<div>Dear Ada,</div><div>thank yuo for the visit.</div>"
const TEXT = "Dear Ada,\nthank yuo for the visit."

declare global {
  /** The nodes that others put into the draft, in the page's main world. */
  var others: Element[]
}

/** Puts into and around the draft what other extensions and the webmail itself are known to put there. */
function moveIn(id: string): void {
  const body = document.querySelector<HTMLElement>(window.practice.bodySelector(id))
  if (!body) throw new Error("no body")
  const make = (tag: string, attributes: Record<string, string>, words = "") => {
    const made = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    made.textContent = words
    return made
  }
  const last = body.lastElementChild
  const ghost = { contenteditable: "false", "aria-hidden": "true", style: "color: gray" }
  // Only Gmail writes such text into the body.
  if (window.practice.webmail === "gmail")
    last?.append(make("span", ghost, " I look forward to hearing from you"))
  const others = [
    make("grammarly-extension", { "data-grammarly-shadow-root": "true", class: "dnXmp" }, "Grammarly"),
    make("harper-render-box", { style: "position: absolute" }, "1 problem"),
    make("lt-highlighter", { contenteditable: "false" }, "underlined"),
    make("canvas", { class: "lt-highlighter__canvas", width: "8", height: "8" }),
    make("style", { class: "darkreader darkreader--sync" }, ".x { color: white }"),
    make("div", { class: "mt-signature" }, "Sender notified by Mailtrack"),
    ...(window.practice.webmail === "gmail" ? [make("div", { hspace: "streak-pt-mark" }, "ᐧ")] : []),
    make("img", { class: "mailtrack-img", width: "0", height: "0", alt: "", src: "/favicon.ico" }),
  ]
  body.append(...others)
  for (const name of ["data-gramm", "data-gramm_editor", "data-lt-tmp-id", "data-darkreader-inline-bgcolor"])
    body.setAttribute(name, "true")
  body.after(make("grammarly-desktop-integration", { "data-grammarly-shadow-root": "true" }))
  body.before(
    make("lt-mirror", { "data-lt-linked": "1" }, "Dear Ada, thank yuo"),
    make("lt-toolbar", {}, "LT"),
  )
  window.others = [...others, ...(last ? [...last.querySelectorAll("span")] : [])]
}

describe.each(browsers)("beside others in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: await layerExtension() })
  })
  afterAll(() => session?.close())

  const standing = (page: Page) =>
    page.evaluate(() => window.others.filter((other) => other.isConnected).length)
  const shapes = (page: Page, id: string) =>
    page.evaluate((given) => {
      const root = document.querySelector(window.practice.bodySelector(given))?.parentElement
      const kinds =
        "grammarly-extension, harper-render-box, lt-highlighter, canvas, style, .mt-signature, [hspace], .mailtrack-img, lt-mirror, lt-toolbar, grammarly-desktop-integration"
      return [...(root?.querySelectorAll(kinds) ?? [])].map(({ localName }) => localName)
    }, id)

  test.each(webmails)(
    "in $webmail reads none of them, and moves, removes and doubles none",
    async ({ webmail, url }) => {
      const page = await session.open(url)
      const layer = await layerIn(page)
      const id = await layer.open({ kind: "new", body: BODY })
      await page.evaluate(moveIn, id)
      expect(await layer.text(0)).toBe(TEXT)
      const html = () => page.evaluate((given) => window.practice.bodyHtml(given), id)
      const before = await html()
      const others = await shapes(page, id)
      const count = await standing(page)

      for (const [word, inserted, read] of [
        ["visit.", " It was\n\ngood.", `${TEXT} It was\n\ngood.`],
        ["Ada,", " and Li,", TEXT.replace("Ada,", "Ada, and Li,")],
      ] as const) {
        await placeCaret(page, id, { text: word, from: word.length, to: word.length })
        expect(await layer.insert(0, inserted)).toEqual({ ok: true })
        expect(await layer.text(0)).toBe(read)
        expect(await shapes(page, id)).toEqual(others)
        await page.press("Mod+z")
        expect(await html()).toBe(before)
      }
      const start = TEXT.indexOf("yuo")
      expect(await layer.replace(0, { start, end: start + 3 }, "you", "yuo")).toEqual({ ok: true })
      expect(await html()).toBe(before.replace("yuo", "you"))
      expect(await layer.undo(0)).toEqual({ ok: true })
      expect(await html()).toBe(before)
      // roosterjs builds its body anew with every undo, from the HTML.
      if (webmail === "gmail") expect(await standing(page)).toBe(count)
      expect(page.errors()).toEqual([])
      await page.close()
    },
  )

  test.each(webmails)("in $webmail no button of others is taken for Send", async ({ url }) => {
    const page = await session.open(url)
    const layer = await layerIn(page)
    const id = await layer.open({ kind: "new", body: BODY })
    await page.evaluate((given) => {
      const send = document.querySelector(window.practice.sendSelector(given))
      const parent = send?.parentElement
      // In the group of Send, behind that, and at the end of the bar, each with the looks of Send.
      for (const place of [parent, parent?.parentElement, send?.closest(".aDj, .commandBar")]) {
        const made = document.createElement(send?.localName ?? "")
        made.className = `others-button ${send?.className}`
        made.setAttribute("role", "button")
        made.textContent = "Send later"
        place?.append(made)
      }
    }, id)
    for (let index = 0; index < 3; index += 1) {
      await page.evaluate((at) => {
        document.querySelectorAll<HTMLElement>(".others-button")[at]?.click()
      }, index)
    }
    expect((await layer.view(0)).sends).toBe(0)
    await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
    await page.waitFor(() => window.practice.sent.length === 1)
    expect((await layer.view(0)).sends).toBe(1)
    await page.close()
  })

  test("in Gmail a word that it marks as a slip is read and mended as the writer’s own", async () => {
    const page = await session.open(webmails[0].url)
    const layer = await layerIn(page)
    const marked = '<span class="sg" data-suggestion="1" style="border-bottom: 2px dotted">yuo</span>'
    const id = await layer.open({ kind: "new", body: BODY.replace("yuo", marked) })
    expect(await layer.text(0)).toBe(TEXT)
    const before = await page.evaluate((given) => window.practice.bodyHtml(given), id)
    const start = TEXT.indexOf("yuo")
    expect(await layer.replace(0, { start, end: start + 3 }, "you", "yuo")).toEqual({ ok: true })
    expect(await page.evaluate((given) => window.practice.bodyHtml(given), id)).toBe(
      before.replace("yuo", "you"),
    )
    await page.close()
  })
})
