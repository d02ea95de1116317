import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { browsers } from "~test/support/browsers"
import type { Page } from "~test/support/page"
import type { Session } from "~test/support/session"
import { OWN_TEXT, openStates } from "./compatibility/open-states"
import { type Layer, layerIn } from "./webmail-layer/layer"
import { panelsAndLayer } from "./webmail-layer/layer-extension"

describe.each(browsers)("compose windows in $name", ({ launch }) => {
  let session: Session
  const tabs = new Map<string, { readonly page: Page; readonly layer: Layer }>()
  beforeAll(async () => {
    session = await launch(await panelsAndLayer())
  })
  afterAll(() => session?.close())

  /** One tab for each address: what an earlier window left behind would be seen. */
  async function tabAt(url: string) {
    const page = tabs.get(url)?.page ?? (await session.open(url))
    const tab = tabs.get(url) ?? { page, layer: await layerIn(page) }
    tabs.set(url, tab)
    await page.bringToFront()
    return tab
  }
  const waitForPanels = (page: Page, count: number) =>
    page.waitFor((wanted) => {
      const all = document.querySelectorAll("afterword-panel")
      const read = document.querySelectorAll("afterword-panel[data-verdict]")
      return all.length === wanted && read.length === wanted
    }, count)

  test.each(openStates)(
    "$webmail, $state: one panel, the right mail, and nothing left when it closes",
    async ({ url, request, draft }) => {
      const { page, layer } = await tabAt(url)
      const before = await layer.views()
      expect(before.every(({ closed }) => closed)).toBe(true)
      const id = await layer.open(request)
      await waitForPanels(page, 1)
      const [view, ...others] = (await layer.views()).slice(before.length)
      expect(others).toEqual([])
      expect(view).toMatchObject({ recognised: true, closed: false, draft })
      expect(view?.draft?.body.trimEnd()).toBe(OWN_TEXT)
      const html = await page.evaluate((given) => window.practice.bodyHtml(given), id)

      await page.click(await page.evaluate((given) => window.practice.sendSelector(given), id))
      await waitForPanels(page, 0)
      const sent = await page.evaluate(() => window.practice.sent.at(-1))
      expect(sent).toMatchObject({ id, html })
      expect((await layer.views()).at(-1)).toMatchObject({ closed: true, sends: 1 })
      expect(page.errors()).toEqual([])
    },
  )
})
