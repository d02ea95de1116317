import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { browsers } from "../support/browsers"
import type { Page } from "../support/page"
import type { Session } from "../support/session"
import { type Layer, layerIn } from "./webmail-layer/layer"
import { layerExtension } from "./webmail-layer/layer-extension"

const GMAIL = "https://mail.google.com/mail/u/0/"
const OUTLOOK = "https://outlook.live.com/mail/0/"
const LETTER = "Thank you.\n\nJonah"

/** Editors other than the ones the practice pages have: the webmails' other modes, and ones they may have one day. */
describe.each(browsers)("other editors in $name", ({ launch }) => {
  let session: Session
  let page: Page
  let layer: Layer
  beforeAll(async () => {
    session = await launch({ extension: await layerExtension() })
  })
  afterAll(() => session?.close())

  async function openAt(url: string): Promise<void> {
    page = await session.open(url)
    layer = await layerIn(page)
  }
  beforeEach(() => () => page.close())

  /** Builds a compose window by hand, in the page's own world, and waits until it is found. */
  async function build(kind: "textarea" | "plain" | "paste" | "stubborn"): Promise<void> {
    await page.evaluate((given) => {
      const make = (tag: string, attributes: Record<string, string>, ...children: Element[]) => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        element.append(...children)
        return element
      }
      const body =
        given === "textarea"
          ? make("textarea", { class: "Ak", id: "made" })
          : make("div", { id: "made", contenteditable: "true", role: "textbox", "aria-multiline": "true" })
      body.style.cssText = "display:block;width:400px;height:160px;background:white"
      body.addEventListener("paste", (event) => {
        if (given === "stubborn") event.preventDefault()
        if (given !== "paste") return
        event.preventDefault()
        const text = event.clipboardData?.getData("text/plain") ?? ""
        setTimeout(() => document.execCommand("insertText", false, `${text}`), 50)
      })
      const root =
        given === "textarea"
          ? make(
              "div",
              { class: "M9" },
              make("input", { name: "subjectbox" }),
              make("div", { class: "At" }, body),
            )
          : make(
              "div",
              { id: "docking_InitVisiblePart_9" },
              make("div", { "data-testid": "ComposeSendButton" }),
              make("input", { id: "MSG_made_SUBJECT" }),
              make("div", { id: "editorParent_9" }, body),
            )
      root.style.cssText = "position:fixed;inset:20px auto auto 20px;z-index:99"
      // Refuses what a command would do, as an editor with a model of its own may.
      if (given === "stubborn") body.addEventListener("beforeinput", (event) => event.preventDefault())
      document.body.append(root)
    }, kind)
    await page.click("#made")
    while ((await layer.views()).length === 0) await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const content = () =>
    page.evaluate(() => {
      const made = document.querySelector("#made")
      return made instanceof HTMLTextAreaElement ? made.value : (made?.innerHTML ?? "")
    })

  it("writes, replaces and undoes in Gmail's plain-text mode", async () => {
    await openAt(GMAIL)
    await build("textarea")
    await page.type("Hi Dana,\n\n")
    const before = await content()
    expect(await layer.insert(0, LETTER)).toEqual({ ok: true })
    expect(await content()).toBe(`${before}${LETTER}`)
    expect((await layer.view(0)).draft?.body).toBe(`Hi Dana,\n\n${LETTER}`)
    await page.press("Mod+z")
    expect(await content()).toBe(before)
    expect(await layer.replace(0, { start: 3, end: 7 }, "Dina", "Dana")).toEqual({ ok: true })
    expect(await content()).toBe("Hi Dina,\n\n")
    expect(await layer.undo(0)).toEqual({ ok: true })
    expect(await content()).toBe(before)
  })

  it("goes on with a mail in plain text while it is minimised", async () => {
    await openAt(GMAIL)
    const id = await layer.open({ kind: "new", plain: true })
    await page.type("Hi Dana,")
    await page.evaluate(() =>
      document.querySelector<HTMLElement>(".aaZ")?.style.setProperty("display", "none"),
    )
    const person = { name: "Dana Whitfield", address: "dana@northgate.example" }
    await page.evaluate((given, added) => window.practice.addRecipient(given, "to", added), id, person)
    while ((await layer.view(0)).draft?.recipients.length === 0)
      await page.evaluate(() => new Promise(requestAnimationFrame))
    expect((await layer.view(0)).draft?.body).toBe("Hi Dana,")
    await page.evaluate(() => document.querySelector<HTMLElement>(".aaZ")?.style.removeProperty("display"))
    expect(await layer.insert(0, "\nThank you.")).toEqual({ ok: true })
    expect(await page.evaluate((given) => window.practice.bodyHtml(given), id)).toBe("Hi Dana,\nThank you.")
  })

  it("writes by command into an Outlook that no longer has roosterjs", async () => {
    await openAt(OUTLOOK)
    await build("plain")
    await page.type("Hi ")
    const before = await content()
    expect(await layer.insert(0, "Dana")).toEqual({ ok: true })
    expect((await layer.view(0)).draft?.body).toBe("Hi Dana")
    await page.press("Mod+z")
    expect(await content()).toBe(before)
  })

  it("hands the text over as a paste to an editor that takes pastes, once", async () => {
    await openAt(OUTLOOK)
    await build("paste")
    await page.type("Hi ")
    expect(await layer.insert(0, "Dana")).toEqual({ ok: true })
    expect((await layer.view(0)).draft?.body).toBe("Hi Dana")
  })

  it("says rejected when the editor takes nothing, and leaves the draft as it was", async () => {
    await openAt(OUTLOOK)
    await build("stubborn")
    const before = await content()
    expect(await layer.insert(0, "Dana")).toEqual({ ok: false, reason: "rejected" })
    expect(await content()).toBe(before)
  })

  it("leaves whole steps to Closure's own undo", async () => {
    await openAt(`${GMAIL}?undo=plugin`)
    const id = await layer.open({ kind: "new" })
    const html = () => page.evaluate((given) => window.practice.bodyHtml(given), id)
    await page.type("Hello world")
    await page.evaluate((given) => window.practice.select(given, "world", "before"), id)
    const before = await html()
    expect(await layer.insert(0, "one\ntwo ")).toEqual({ ok: true })
    await page.press("Mod+z")
    expect(await html()).toBe(before)
    expect(await layer.insert(0, "one\ntwo ")).toEqual({ ok: true })
    expect(await layer.undo(0)).toEqual({ ok: true })
    expect(await html()).toBe(before)
  })

  it("makes a step of its own between quick typing in Closure's own undo, however soon it is taken back", async () => {
    await openAt(`${GMAIL}?undo=plugin`)
    const id = await layer.open({ kind: "new", body: "<div>Dear Ada, </div>" })
    const html = () => page.evaluate((given) => window.practice.bodyHtml(given), id)
    const steps = [await html()]
    const step = async (act: () => Promise<unknown>) => {
      await act()
      steps.push(await html())
    }
    await step(() => page.type("quick "))
    await step(() => layer.insert(0, "Thank you.\n\nOne line "))
    await step(() => page.type("typed "))
    await step(() => layer.insert(0, "more "))
    await step(() => page.type("on"))
    expect(new Set(steps).size).toBe(steps.length)
    const seen = async (keys: string) => {
      await page.press(keys)
      return html()
    }
    for (const wanted of steps.slice(0, -1).reverse()) expect(await seen("Mod+z")).toBe(wanted)
    for (const wanted of steps.slice(1)) expect(await seen("Mod+y")).toBe(wanted)
  })
})
