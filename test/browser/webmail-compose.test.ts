import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { browsers } from "../support/browsers"
import type { Page } from "../support/page"
import type { Session } from "../support/session"
import { type Layer, layerIn } from "./webmail-layer/layer"
import { layerExtension } from "./webmail-layer/layer-extension"

const webmails = [
  { webmail: "gmail", url: "https://mail.google.com/mail/u/0/" },
  { webmail: "outlook", url: "https://outlook.live.com/mail/0/" },
] as const

const DANA = { name: "Dana Whitfield", address: "dana@northgate.example" }
const QUOTE = "<div>Thank you for coming in. We will be in touch.</div>"
const MIXED =
  "<div>Hi <b>Dana</b>,</div><div><br></div><div>thank&nbsp; you 👩‍💻 for <i>Mon</i>day.</div><ul><li>one</li><li>two</li></ul>"

describe.each(browsers)("compose windows in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: await layerExtension() })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("in $webmail", ({ webmail, url }) => {
    let page: Page
    let layer: Layer
    beforeEach(async () => {
      page = await session.open(url)
      layer = await layerIn(page)
      return () => page.close()
    })
    const htmlOf = (id: string) => page.evaluate((given) => window.practice.bodyHtml(given), id)
    const highlights = () =>
      page.evaluate(() =>
        [...CSS.highlights].map(
          ([name, ranges]) => `${name}: ${[...ranges].map((range) => range.toString?.() ?? "").join(" | ")}`,
        ),
      )

    it("reads what is written, to whom, and of what kind", async () => {
      await layer.open({
        kind: "new",
        to: [DANA],
        cc: [{ name: "Li Chen", address: "li@x.example" }],
        subject: "Hello",
      })
      await page.type("Hi Dana,\n\nthank you.")
      await layer.open({
        kind: "reply",
        subject: "Re: Hello",
        to: [DANA],
        quote: QUOTE,
        signature: "Jonah",
        body: "<div>Dear Dana</div>",
      })
      await layer.open({ kind: "forward", subject: "Fwd: Hello", quote: QUOTE, body: "<div>See below</div>" })
      const drafts = (await layer.views()).map(({ draft }) => draft)
      expect(drafts[0]).toMatchObject({
        attachments: webmail === "gmail" ? 0 : null,
        compose: "new",
        subject: "Hello",
        body: "Hi Dana,\n\nthank you.",
        recipients: [
          { ...DANA, field: "to" },
          { name: "Li Chen", address: "li@x.example", field: "cc" },
        ],
      })
      expect(drafts[1]).toMatchObject({ compose: "reply", recipients: [{ ...DANA, field: "to" }] })
      expect(drafts[1]?.body.trimEnd()).toBe("Dear Dana")
      expect(drafts[2]).toMatchObject({ compose: "forward", recipients: [] })
      expect(drafts[2]?.body.trimEnd()).toBe("See below")
    })

    it("reads formatted text as it is seen", async () => {
      await layer.open({ kind: "new", body: MIXED })
      expect((await layer.view(0)).draft?.body).toBe("Hi Dana,\n\nthank  you 👩‍💻 for Monday.\none\ntwo")
    })

    it("lights passages up and leaves the HTML as it was", async () => {
      const id = await layer.open({ kind: "new", body: MIXED })
      const before = await htmlOf(id)
      await page.evaluate(() => void CSS.highlights.set("page-own", new Highlight()))
      await layer.reveal(
        0,
        [
          { start: 3, end: 7 },
          { start: 21, end: 26 },
        ],
        "met",
      )
      expect(await highlights()).toEqual(["page-own: ", "afterword-met: Dana | 👩‍💻"])
      expect(await htmlOf(id)).toBe(before)
      await layer.reveal(0, [{ start: 0, end: 2 }], "problem")
      expect(await highlights()).toEqual(["page-own: ", "afterword-problem: Hi"])
      await layer.reveal(0, [], "problem")
      expect(await highlights()).toEqual(["page-own: "])
      expect(await htmlOf(id)).toBe(before)
    })

    it("keeps the light on its words while the text behind them changes and is undone", async () => {
      const id = await layer.open({ kind: "new", body: "<div>Hi Dana</div>" })
      await page.evaluate((given) => window.practice.select(given, "Dana", "after"), id)
      await layer.reveal(0, [{ start: 3, end: 7 }], "met")
      await layer.insert(0, " and Li")
      expect(await highlights()).toEqual(["afterword-met: Dana"])
      await page.press("Mod+z")
      await page.waitFor(async () => [...(CSS.highlights.get("afterword-met") ?? [])].join("") === "Dana")
      await page.evaluate((given) => window.practice.close(given), id)
      await page.waitFor(() => !CSS.highlights.has("afterword-met"))
    })

    it("tells of typing, of a subject and of new recipients", async () => {
      const id = await layer.open({ kind: "new" })
      const toldMore = async (than: number) => {
        while ((await layer.view(0)).changes <= than)
          await page.evaluate(() => new Promise(requestAnimationFrame))
        return (await layer.view(0)).changes
      }
      await page.type("Hi")
      const typed = await toldMore(0)
      await page.evaluate(
        (given) => window.practice.addRecipient(given, "to", { name: "Li", address: "li@x.example" }),
        id,
      )
      const added = await toldMore(typed)
      await page.click(await page.evaluate((given) => window.practice.subjectSelector(given), id))
      await page.type("Hello")
      await toldMore(added)
      expect((await layer.view(0)).draft).toMatchObject({
        subject: "Hello",
        body: "Hi",
        recipients: [{ name: "Li" }],
      })
    })

    it("tells of sending by click and by Ctrl+Enter, and the mail goes out as it was", async () => {
      const clicked = await layer.open({ kind: "new", to: [DANA], body: "<div>One</div>" })
      const html = await htmlOf(clicked)
      await page.click(await page.evaluate((given) => window.practice.sendSelector(given), clicked))
      await layer.open({ kind: "new", to: [DANA] })
      await page.type("Two")
      await page.press("Control+Enter")
      await page.waitFor(() => window.practice.sent.length === 2)
      expect(await page.evaluate(() => window.practice.sent[0]?.html)).toBe(html)
      while ((await layer.views()).some(({ closed }) => !closed)) {
        await page.evaluate(() => new Promise(requestAnimationFrame))
      }
      expect((await layer.views()).map(({ sends }) => sends)).toEqual([1, 1])
    })

    it("stays open when the webmail refuses to send", async () => {
      const id = await layer.open({ kind: "new" })
      await page.evaluate(() => {
        window.practice.refuseToSend = true
      })
      await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
      expect(await layer.view(0)).toMatchObject({ sends: 1, closed: false })
    })

    it("says closed when the window goes away while text is written", async () => {
      const id = await layer.open({ kind: "new" })
      await page.evaluate((given) => {
        const root = document.querySelector(window.practice.rootSelector(given))
        root?.addEventListener("input", () => root.remove(), { capture: true })
      }, id)
      expect(await layer.insert(0, "Hello")).toEqual({ ok: false, reason: "closed" })
    })

    it("reads a draft of a million characters, and one nested very deep", async () => {
      const id = await layer.open({ kind: "new" })
      await page.evaluate((given) => {
        const body = document.querySelector(window.practice.bodySelector(given))
        const lines = Array.from({ length: 20_000 }, (_, line) => {
          const div = document.createElement("div")
          div.append(`${line} ${"word ".repeat(10)}`)
          return div
        })
        body?.replaceChildren(...lines)
      }, id)
      const { draft } = await layer.view(0)
      expect(draft?.body.length).toBeGreaterThan(1_000_000)
      await page.evaluate((given) => {
        let inner: Element | null = document.querySelector(window.practice.bodySelector(given))
        inner?.replaceChildren()
        for (let depth = 0; depth < 400; depth += 1)
          inner = inner?.appendChild(document.createElement("div")) ?? null
        inner?.append("deep")
      }, id)
      expect((await layer.view(0)).draft?.body).toBe("deep")
    })

    it("measures the window, and knows a floating one", async () => {
      await layer.open({ kind: "new", body: "<div>Hi</div>" })
      const { geometry } = await layer.view(0)
      expect(geometry?.window.width).toBeGreaterThan(300)
      expect(geometry?.keepClear.length).toBeGreaterThan(2)
      expect(geometry?.caret?.height).toBeGreaterThan(5)
      expect(geometry?.floating).toBe(webmail === "gmail")
    })

    it("finds a window that was open before, and its dark ground", async () => {
      const opened = await session.open(
        `${url}?open=new&theme=dark&to=dana%40northgate.example&body=Hi%20Dana`,
      )
      const found = await (await layerIn(opened)).views()
      expect(found.map(({ draft }) => draft?.body)).toEqual(["Hi Dana"])
      expect(found[0]?.colorScheme).toBe("dark")
      await opened.close()
      await layer.open({ kind: "new" })
      expect((await layer.view(0)).colorScheme).toBe("light")
    })

    it("changes nothing by being there", async () => {
      const request = {
        kind: "reply",
        subject: "Re: Hi",
        quote: QUOTE,
        signature: "Jonah",
        body: MIXED,
      } as const
      const id = await layer.open(request)
      await layer.view(0)
      const outer = (given: string) => document.querySelector(window.practice.rootSelector(given))?.outerHTML
      const withUs = await page.evaluate(outer, id)
      const bare = await launch()
      try {
        const alone = await bare.open(url)
        const without = await alone.evaluate((given) => window.practice.open(given), request)
        expect(withUs).toBe(await alone.evaluate(outer, without))
      } finally {
        await bare.close()
      }
    })

    it("logs nothing and throws nothing", async () => {
      await layer.open({ kind: "new", body: MIXED })
      await layer.insert(0, "Hello")
      await layer.views()
      expect(page.errors()).toEqual([])
    })
  })
})
