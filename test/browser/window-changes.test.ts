import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"
import type { ComposeRequest } from "~test/webmail/practice"
import { type Layer, layerIn } from "./webmail-layer/layer"
import { panelsAndLayer } from "./webmail-layer/layer-extension"

const DANA = { name: "Dana Whitfield", address: "dana@northgate.example" }
const REPLY: ComposeRequest = {
  kind: "reply",
  to: [DANA],
  subject: "Re: Tuesday",
  body: "<div>Dear Dana, thank you.</div>",
  quote: "<div>See you then.</div>",
}
const GMAIL = "https://mail.google.com/mail/u/0/"
const OUTLOOK = "https://outlook.office.com/mail/"

// Windows that change while they are open, or are not ready when they open.
describe.each(browsers)("compose windows in $name", ({ launch }) => {
  let session: Session
  let page: Page
  let layer: Layer
  beforeAll(async () => {
    session = await launch(await panelsAndLayer())
  })
  afterAll(() => session?.close())
  beforeEach(() => async () => {
    expect(page.errors()).toEqual([])
    await page.close()
  })

  async function visit(url: string): Promise<void> {
    page = await session.open(url)
    layer = await layerIn(page)
  }
  const panels = () => page.attributes("afterword-panel", "data-state")
  const waitForPanels = (count: number) =>
    page.waitFor(
      (wanted) => document.querySelectorAll("afterword-panel[data-verdict]").length === wanted,
      count,
    )
  const open = (request: ComposeRequest) => page.evaluate((given) => window.practice.open(given), request)

  test.each(["contenteditable", "aria-disabled"] as const)(
    "whose fields cannot be written in yet (%s) are waited for in Outlook, and attached to once",
    async (notReady) => {
      await visit(OUTLOOK)
      const id = await open({ ...REPLY, notReady })
      await layer.open({ ...REPLY, body: "<div>Another one</div>" })
      await waitForPanels(1)
      expect((await layer.views()).map(({ draft }) => draft?.body.trimEnd())).toEqual(["Another one"])
      expect(await panels()).toHaveLength(1)
      await page.evaluate((given) => window.practice.makeReady?.(given), id)
      await waitForPanels(2)
      expect((await layer.views()).map(({ draft }) => draft?.body.trimEnd())).toContain(
        "Dear Dana, thank you.",
      )
      expect(await panels()).toEqual(["pill", "pill"])
      await page.evaluate((given) => window.practice.close(given), id)
      await waitForPanels(1)
    },
  )

  test("of a reply that is popped out in Gmail go on with the same draft", async () => {
    await visit(GMAIL)
    const inline = await layer.open({ ...REPLY, draft: 7 })
    await waitForPanels(1)
    const before = await layer.view(0)
    await page.evaluate(
      (id, request) => {
        const body = window.practice.bodyHtml(id)
        window.practice.close(id)
        const { quote: _, ...rest } = request
        window.practice.open({ ...rest, body, place: "popup" })
      },
      inline,
      { ...REPLY, draft: 7 },
    )
    await page.waitFor(() => document.querySelector('[role="dialog"]') !== null)
    while ((await layer.views()).length < 2) await page.evaluate(() => new Promise(requestAnimationFrame))
    await waitForPanels(1)
    expect(await panels()).toHaveLength(1)
    const [old, now] = await layer.views()
    expect(old?.closed).toBe(true)
    expect(now).toMatchObject({
      id: before.id,
      draft: { compose: "reply", recipients: [{ ...DANA, field: "to" }] },
    })
    expect(now?.draft?.body.trimEnd()).toBe("Dear Dana, thank you.")
  })

  test("in Gmail’s reading pane are gone when the pane goes on to another mail", async () => {
    await visit(`${GMAIL}?pane=right`)
    await layer.open(REPLY)
    await waitForPanels(1)
    await page.evaluate(() => document.querySelector(".pane .if")?.replaceChildren("Another mail"))
    await page.waitFor(() => document.querySelector("afterword-panel") === null)
    expect(await layer.view(0)).toMatchObject({ closed: true, sends: 0 })
  })

  test.each([GMAIL, OUTLOOK])("follow the theme of %s when the writer goes on writing", async (url) => {
    await visit(url)
    const id = await layer.open({ kind: "new", to: [DANA], body: "<div>Dear Dana, thank you.</div>" })
    await waitForPanels(1)
    const schemes = () => page.attributes("afterword-panel", "style")
    expect((await schemes())[0]).toContain("color-scheme: light")
    await page.evaluate((given) => {
      document.querySelector<HTMLElement>(window.practice.bodySelector(given))?.blur()
      document.documentElement.dataset.theme = "dark"
    }, id)
    await layer.focus(0)
    await page.waitFor(
      () => document.querySelector<HTMLElement>("afterword-panel")?.style.colorScheme === "dark",
    )
  })

  test("in one long conversation in Gmail are two when two messages are answered", async () => {
    await visit(`${GMAIL}?messages=9`)
    await layer.open({ ...REPLY, message: 1, body: "<div>First answer</div>" })
    const second = await layer.open({ ...REPLY, body: "<div>Second answer</div>" })
    await waitForPanels(2)
    expect((await layer.views()).map(({ draft }) => draft?.body.trimEnd())).toEqual([
      "First answer",
      "Second answer",
    ])
    await page.evaluate((id) => window.practice.close(id), second)
    await waitForPanels(1)
    expect((await layer.views()).map(({ closed }) => closed)).toEqual([false, true])
  })
})
