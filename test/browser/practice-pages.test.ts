import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"
import { waitFor } from "~test/support/wait-for"
import type { ComposeRequest } from "~test/webmail/practice"

const pages = [
  { webmail: "gmail", url: "https://mail.google.com/mail/u/0/" },
  { webmail: "gmail", url: "https://mail.google.com/mail/u/0/?undo=plugin" },
  { webmail: "outlook", url: "https://outlook.office.com/mail/" },
]

const dana = { name: "Dana Whitfield", address: "dana@northgate.example" }
const openIn = (page: Page, request: ComposeRequest) =>
  page.evaluate((asked) => practice.open(asked), request)
const htmlOf = (page: Page, id: string) => page.evaluate((which) => practice.bodyHtml(which), id)
const bodyText = (page: Page, id: string) =>
  page.evaluate((which) => {
    const body = document.querySelector<HTMLElement>(practice.bodySelector(which))
    // biome-ignore lint/performance/useDomNodeTextContent: the question is which lines a person sees
    return (body?.innerText ?? "").replace(/\n{3,}/g, "\n\n").trim()
  }, id)

describe.each(browsers)("the practice pages in $name", ({ launch }) => {
  let session: Session
  beforeAll(async () => {
    session = await launch()
  })
  afterAll(() => session?.close())

  describe.each(pages)("$url", ({ webmail, url }) => {
    let page: Page
    const open = async (query = "") => {
      page = await session.open(query ? url.replace(/\?.*|$/, query) : url)
      return page
    }
    afterEach(() => page.close())

    it("takes typed text, and Enter makes a new line", async () => {
      await open()
      const id = await openIn(page, { kind: "new", to: [dana], subject: "A word of thanks" })
      await page.type("Dear Dana,\nThank you.")
      expect(await bodyText(page, id)).toBe("Dear Dana,\nThank you.")
      expect(page.errors()).toEqual([])
    })

    it("undoes typing with the keyboard", async () => {
      await open()
      const id = await openIn(page, { kind: "new", body: "<div>Dear Dana,</div>" })
      await page.evaluate((which) => practice.select(which, "Dana,", "after"), id)
      await page.type(" hello")
      expect(await bodyText(page, id)).toBe("Dear Dana, hello")
      // Closure's own undo takes note of typing only after a quarter of a second, so one press may come too early.
      await waitFor("the typing to be undone", async () => {
        await page.press("Mod+z")
        return !(await htmlOf(page, id)).includes("hello")
      })
      expect(await bodyText(page, id)).toBe("Dear Dana,")
    })

    it("shows signature and quote of a reply, below the caret", async () => {
      await open("?open=reply")
      const id = await page.evaluate(() => practice.composes()[0] ?? "")
      await page.type("Good evening")
      const text = await bodyText(page, id)
      const order = ["Good evening", "Jonah Reyes", "Thank you for coming in"].map((part) =>
        text.indexOf(part),
      )
      expect(order.every((at) => at >= 0)).toBe(true)
      expect([...order].sort((a, b) => a - b)).toEqual(order)
      const marks = {
        gmail: '[data-smartmail="gmail_signature"], .gmail_quote',
        outlook: "#Signature, #divRplyFwdMsg",
      }
      expect(await page.texts(marks[webmail as keyof typeof marks])).not.toHaveLength(0)
      expect(await page.evaluate((which) => practice.subject(which), id)).toMatch(/^Re: /)
    })

    it("records what was sent, by button and by keyboard", async () => {
      await open()
      const first = await openIn(page, { kind: "new", to: [dana], subject: "One" })
      await page.type("By button")
      const html = await htmlOf(page, first)
      await page.click(await page.evaluate((which) => practice.sendSelector(which), first))
      const second = await openIn(page, { kind: "new", to: [dana], subject: "Two" })
      await page.type("By keys")
      await page.press("Mod+Enter")
      await page.waitFor(() => practice.composes().length === 0)
      const sent = await page.evaluate(() => practice.sent)
      expect(sent.map(({ id, subject }) => [id, subject])).toEqual([
        [first, "One"],
        [second, "Two"],
      ])
      expect(sent[0]?.html).toBe(html)
      expect(sent[1]?.html).toContain("By keys")
      expect(sent[0]?.to).toEqual([dana])
    })

    it("keeps three compose windows apart", async () => {
      await open()
      const ids: string[] = []
      for (const subject of ["One", "Two", "Three"]) ids.push(await openIn(page, { kind: "new", subject }))
      expect(new Set(ids).size).toBe(3)
      for (const id of ids) {
        await page.click(await page.evaluate((which) => practice.bodySelector(which), id))
        await page.type(`I am ${id}`)
      }
      for (const id of ids) expect(await bodyText(page, id)).toBe(`I am ${id}`)
      await page.evaluate((which) => practice.close(which), ids[1] ?? "")
      expect(await page.evaluate(() => practice.composes())).toEqual([ids[0], ids[2]])
      expect(await page.evaluate(() => practice.sent)).toEqual([])
    })

    it("stays open when sending is refused", async () => {
      await open()
      const id = await openIn(page, { kind: "new", to: [dana] })
      await page.evaluate(() => {
        practice.refuseToSend = true
      })
      await page.click(await page.evaluate((which) => practice.sendSelector(which), id))
      await page.waitFor(() => document.querySelector("[role=alertdialog]") !== null)
      expect(await page.evaluate(() => practice.composes())).toEqual([id])
      expect(await page.evaluate(() => practice.sent)).toEqual([])
    })

    it("takes a subject as typed", async () => {
      await open()
      const id = await openIn(page, { kind: "new" })
      await page.click(await page.evaluate((which) => practice.subjectSelector(which), id))
      await page.type("Thanks again")
      expect(await page.evaluate((which) => practice.subject(which), id)).toBe("Thanks again")
    })

    it("acts on single letters outside a field, and not in the draft", async () => {
      await open()
      await openIn(page, { kind: "new" })
      await page.type("jjx")
      expect(await page.evaluate(() => practice.shortcuts)).toEqual([])
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.press("j")
      await page.waitFor(() => practice.shortcuts.length > 0)
      expect(await page.evaluate(() => practice.shortcuts)).toEqual(["j"])
    })

    it("refuses scripts without its nonce and strings as HTML", async () => {
      await open()
      const refusals = await page.evaluate(async () => {
        document.addEventListener("securitypolicyviolation", (event) => {
          document.documentElement.dataset.violated += ` ${event.effectiveDirective}`
        })
        const refusal = async (attempt: () => unknown) => {
          try {
            await attempt()
            return "let through"
          } catch (thrown) {
            return (thrown as Error).name
          }
        }
        const script = document.createElement("script")
        const place = document.createElement("div")
        const named = [
          await refusal(() => {
            script.text = "window.probeRan = true"
          }),
          await refusal(() => {
            place.innerHTML = "<b>probe</b>"
          }),
          await refusal(() => place.setAttribute("onclick", "window.probeRan = true")),
          await refusal(() => fetch("https://elsewhere.example/")),
        ]
        document.body.append(script, place)
        place.click()
        return { named, ran: "probeRan" in window, html: place.outerHTML }
      })
      expect(refusals.named).toEqual(["TypeError", "TypeError", "TypeError", "TypeError"])
      expect(refusals).toMatchObject({ ran: false, html: "<div></div>" })
      for (const directive of ["require-trusted-types-for", "connect-src"]) {
        await page.waitFor((name) => document.documentElement.dataset.violated?.includes(name), directive)
      }
    })
  })

  it("asks for nothing but the webmail that was opened", async () => {
    const before = session.requests().length
    const page = await session.open("https://outlook.live.com/mail/?open=new&theme=dark")
    const asked = session.requests().slice(before)
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(["outlook.live.com"]))
    await page.close()
  })
})
