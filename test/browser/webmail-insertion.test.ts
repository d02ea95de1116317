import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { browsers } from "../support/browsers"
import type { Page } from "../support/page"
import type { Session } from "../support/session"
import type { ComposeRequest } from "../webmail/practice"
import { type Layer, layerIn } from "./webmail-layer/layer"
import { layerExtension } from "./webmail-layer/layer-extension"

const webmails = [
  { webmail: "gmail", url: "https://mail.google.com/mail/u/0/" },
  { webmail: "outlook", url: "https://outlook.live.com/mail/0/" },
] as const

const LETTER = "Thank you for your time.\n\nBest regards,\nJonah"
const FORMATS =
  '<div>one <b>two three</b> four</div><ul><li>five</li><li>six</li></ul><div>seven <img src="/favicon.ico" width="12" height="12" alt="">eight</div>'
const FORMATS_TEXT = "one two three four\nfive\nsix\nseven eight"
const QUOTE = "<div>Thank you for coming in. We will be in touch.</div>"

interface Case {
  readonly name: string
  readonly request: ComposeRequest
  readonly typed?: string
  readonly select?: readonly [text: string, where: "all" | "before" | "after"]
  /** All there is in the body is selected, by the key for it. */
  readonly selectAll?: boolean
  readonly inserted: string
  /** What the layer reads afterwards. */
  readonly body: string
  /** What the inserted words must stand in, or beside: a selector. */
  readonly within?: string
}

const cases: readonly Case[] = [
  { name: "an empty body", request: { kind: "new" }, inserted: LETTER, body: LETTER },
  {
    name: "the start",
    request: { kind: "new" },
    typed: "Hello world",
    select: ["Hello", "before"],
    inserted: "Dear Dana, ",
    body: "Dear Dana, Hello world",
  },
  {
    name: "the middle",
    request: { kind: "new" },
    typed: "Hello world",
    select: ["world", "before"],
    inserted: "new ",
    body: "Hello new world",
  },
  {
    name: "the middle of a line, several lines",
    request: { kind: "new" },
    typed: "Hi Dana\nHello world",
    select: ["world", "before"],
    inserted: "one\ntwo\n\nthree ",
    body: "Hi Dana\nHello one\ntwo\n\nthree world",
  },
  {
    name: "the end",
    request: { kind: "new" },
    typed: "Hi Dana,",
    inserted: `\n\n${LETTER}`,
    body: `Hi Dana,\n\n${LETTER}`,
  },
  {
    name: "an empty last line",
    request: { kind: "new" },
    typed: "Hi Dana,\n\n",
    inserted: LETTER,
    body: `Hi Dana,\n\n${LETTER}`,
  },
  {
    name: "a selection",
    request: { kind: "new" },
    typed: "Hello cruel world",
    select: ["cruel", "all"],
    inserted: "kind",
    body: "Hello kind world",
  },
  {
    name: "a word in bold, which stays bold",
    request: { kind: "new", body: FORMATS },
    select: ["three", "before"],
    inserted: "new ",
    body: FORMATS_TEXT.replace("three", "new three"),
    within: "b, strong",
  },
  {
    name: "an item of a list, of which it becomes a part",
    request: { kind: "new", body: FORMATS },
    select: ["six", "after"],
    inserted: " and more",
    body: FORMATS_TEXT.replace("six", "six and more"),
    within: "li",
  },
  {
    name: "an image, which stays",
    request: { kind: "new", body: FORMATS },
    select: ["eight", "before"],
    inserted: "new ",
    body: FORMATS_TEXT.replace("eight", "new eight"),
    within: ":has(> img)",
  },
  {
    name: "a new mail with a signature, untouched",
    request: { kind: "new", signature: "Jonah Reyes<br>+1 555 0100" },
    inserted: LETTER,
    body: LETTER,
  },
  {
    name: "a new mail whose whole body is selected, signature and all: behind what is written",
    request: { kind: "new", signature: "Jonah Reyes<br>+1 555 0100" },
    typed: "Hello",
    selectAll: true,
    inserted: " world.",
    body: "Hello world.",
  },
  {
    name: "a reply whose whole body is selected, quote and all: behind what is written",
    request: { kind: "reply", subject: "Re: Analyst interview", quote: QUOTE, signature: "Jonah Reyes" },
    typed: "Hello",
    selectAll: true,
    inserted: " world.",
    body: "Hello world.",
  },
  {
    name: "a reply with a signature and a quote, untouched",
    request: { kind: "reply", subject: "Re: Analyst interview", quote: QUOTE, signature: "Jonah Reyes" },
    inserted: LETTER,
    body: LETTER,
  },
  {
    name: "a reply while the caret is in the quote",
    request: { kind: "reply", subject: "Re: Analyst interview", quote: QUOTE },
    typed: "Hi Dana,",
    select: ["coming in", "before"],
    inserted: " thank you.",
    body: "Hi Dana, thank you.",
  },
]

describe.each(browsers)("inserting in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch({ extension: await layerExtension() })
  })
  afterAll(() => session?.close())

  describe.each(webmails)("in $webmail", ({ url }) => {
    let page: Page
    let layer: Layer
    beforeEach(async () => {
      page = await session.open(url)
      layer = await layerIn(page)
      return () => page.close()
    })
    const htmlOf = (id: string) => page.evaluate((given) => window.practice.bodyHtml(given), id)

    /** Whether something in the body that matches holds these words. */
    const isWithin = (id: string, words: string, selector: string) =>
      page.evaluate(
        (given, text, around) =>
          [...document.querySelectorAll(`${window.practice.bodySelector(given)} :is(${around})`)].some(
            ({ textContent }) => textContent?.replace(/\u00a0/g, " ").includes(text),
          ),
        id,
        words,
        selector,
      )

    async function prepare({ request, typed, select, selectAll }: Case): Promise<string> {
      const id = await layer.open(request)
      if (typed) await page.type(typed)
      if (select) {
        await page.evaluate(
          (given, text, where) => window.practice.select(given, text, where),
          id,
          ...(select as [string, "all" | "before" | "after"]),
        )
      }
      if (selectAll) {
        await page.press("Mod+a")
        await page.waitFor(() => getSelection()?.isCollapsed === false)
      }
      return id
    }

    it.each(cases)(
      "at $name: lands there, one Ctrl+Z gives the former HTML, redo brings it back",
      async (one) => {
        const id = await prepare(one)
        const before = await htmlOf(id)
        expect(await layer.insert(0, one.inserted)).toEqual({ ok: true })
        expect((await layer.view(0)).draft?.body.trimEnd()).toBe(one.body)
        const after = await htmlOf(id)
        for (const kept of [one.request.signature, one.request.quote]) expect(after).toContain(kept ?? "")
        if (one.within) expect(await isWithin(id, one.inserted.trim(), one.within)).toBe(true)
        await page.press("Mod+z")
        expect(await htmlOf(id)).toBe(before)
        await page.press("Mod+y")
        expect(await htmlOf(id)).toBe(after)
      },
    )

    it("is saved by the webmail, and there after a reload", async () => {
      const id = await prepare({ ...(cases[4] as Case) })
      const before = await page.evaluate(() => window.practice.saved.length)
      expect(await layer.insert(0, `\n\n${LETTER}`)).toEqual({ ok: true })
      const html = await htmlOf(id)
      await page.waitFor(
        (count, wanted) =>
          window.practice.saved.length > count && window.practice.saved.at(-1)?.html === wanted,
        before,
        html,
      )
      await page.goto(url)
      await page.waitFor(() => "practice" in window && window.practice.composes().length === 0)
      const reloaded = await layerIn(page)
      const kept = await page.evaluate(() => window.practice.kept())
      if (!kept) throw new Error("no draft was kept")
      const again = await reloaded.open(kept)
      expect(await htmlOf(again)).toBe(html)
      expect((await reloaded.view(0)).draft?.body.trimEnd()).toBe(`Hi Dana,\n\n${LETTER}`)
    })

    it("puts the caret behind the text, and typing there is its own step", async () => {
      const id = await prepare({ ...(cases[2] as Case) })
      const before = await htmlOf(id)
      await layer.insert(0, "new ")
      const after = await htmlOf(id)
      await page.type("and old ")
      expect((await layer.view(0)).draft?.body).toBe("Hello new and old world")
      for (let step = 0; step < 8 && (await htmlOf(id)) !== after; step += 1) await page.press("Mod+z")
      expect(await htmlOf(id)).toBe(after)
      await page.press("Mod+z")
      expect(await htmlOf(id)).toBe(before)
    })

    it("inserts twice in a row, and takes back twice", async () => {
      const id = await prepare(cases[0] as Case)
      const empty = await htmlOf(id)
      await layer.insert(0, "Dear Dana,\n\n")
      const once = await htmlOf(id)
      await layer.insert(0, "Thank you.")
      expect((await layer.view(0)).draft?.body).toBe("Dear Dana,\n\nThank you.")
      await page.press("Mod+z")
      expect(await htmlOf(id)).toBe(once)
      await page.press("Mod+z")
      expect(await htmlOf(id)).toBe(empty)
    })

    it("replaces what is there and nothing else, keeps the caret, and undoes it itself", async () => {
      const id = await layer.open({
        kind: "new",
        body: '<div>Dear <b>Ms. Whitfeld</b>, <span style="color: rgb(0, 0, 200);">thank</span> you.</div>',
      })
      await page.evaluate((given) => window.practice.select(given, "you.", "after"), id)
      const before = await htmlOf(id)
      const start = "Dear Ms. ".length
      const result = await layer.replace(0, { start, end: start + 8 }, "Whitfield", "Whitfeld")
      expect(result).toEqual({ ok: true })
      expect(await htmlOf(id)).toBe(before.replace("Whitfeld", "Whitfield"))
      expect((await layer.view(0)).caret).toBe("Dear Ms. Whitfield, thank you.".length)
      expect(await layer.undo(0)).toEqual({ ok: true })
      expect(await htmlOf(id)).toBe(before)
    })

    it("refuses to replace what has changed, and to undo what is no longer the last", async () => {
      const id = await prepare(cases[2] as Case)
      const before = await htmlOf(id)
      expect(await layer.replace(0, { start: 0, end: 5 }, "Bye", "Hallo")).toEqual({
        ok: false,
        reason: "stale",
      })
      expect(await layer.undo(0)).toEqual({ ok: false, reason: "stale" })
      expect(await htmlOf(id)).toBe(before)
    })

    it("writes into the right one of several windows", async () => {
      const first = await prepare({ ...(cases[4] as Case), typed: "First." })
      const second = await prepare({ ...(cases[4] as Case), typed: "Second." })
      const untouched = await htmlOf(second)
      expect(await layer.insert(0, " More.")).toEqual({ ok: true })
      expect((await layer.view(0)).draft?.body).toBe("First. More.")
      expect(await htmlOf(second)).toBe(untouched)
      expect(await layer.insert(1, " Again.")).toEqual({ ok: true })
      expect((await layer.view(1)).draft?.body).toBe("Second. Again.")
      expect((await layer.view(0)).draft?.body).toBe("First. More.")
      await page.evaluate((given) => window.practice.close(given), first)
      expect(await layer.insert(0, "Gone")).toEqual({ ok: false, reason: "closed" })
    })

    it("fills the subject of a new mail so that the webmail knows, and never that of a reply", async () => {
      const mail = await layer.open({ kind: "new" })
      await page.type("Hello")
      expect(await layer.setSubject(0, "Thank you – Jonah Reyes")).toEqual({ ok: true })
      expect(await page.evaluate((given) => window.practice.subject(given), mail)).toBe(
        "Thank you – Jonah Reyes",
      )
      await page.type("!")
      expect((await layer.view(0)).draft).toMatchObject({
        body: "Hello!",
        subject: "Thank you – Jonah Reyes",
      })
      const reply = await layer.open({ kind: "reply", subject: "Re: Analyst interview", quote: QUOTE })
      expect(await layer.setSubject(1, "Thank you")).toEqual({ ok: false, reason: "rejected" })
      expect(await page.evaluate((given) => window.practice.subject(given), reply)).toBe(
        "Re: Analyst interview",
      )
    })
  })
})
