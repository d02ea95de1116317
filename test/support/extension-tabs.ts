import type { Page } from "./page"
import { waitFor } from "./wait-for"

interface Tabs {
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> }
  readonly windows: {
    create(options: { incognito: boolean; url: string; width: number; height: number }): Promise<unknown>
  }
  readonly tabs: {
    query(wanted: object): Promise<readonly { id: number; url?: string }[]>
    discard(id: number): Promise<unknown>
    update(id: number, change: { active: boolean }): Promise<unknown>
  }
}

/** Runs in a page of the extension: whether it may be in private windows. */
export function isAllowedInPrivate(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs }
  return (browser ?? chrome).extension.isAllowedIncognitoAccess()
}

/** Runs in a page of the extension: opens `url` in a private window. */
export async function openPrivateWindow(url: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs }
  await (browser ?? chrome).windows.create({ incognito: true, url, width: 1300, height: 850 })
}

/** Runs in a page of the extension: has the browser throw away the page in the only tab at `origin`, then go back to the tab. */
export async function discardTab(origin: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Tabs; chrome: Tabs }
  const { tabs } = browser ?? chrome
  const isThere = ({ url }: { url?: string }) => url?.startsWith(origin)
  const found = (await tabs.query({})).find(isThere)
  if (found === undefined) throw new Error(`No tab at ${origin}.`)
  await tabs.discard(found.id)
  const [gone] = await tabs.query({ discarded: true })
  if (gone === undefined) throw new Error("The tab is as it was.")
  await tabs.update(gone.id, { active: true })
}

interface DriversPage {
  url(): string
  evaluate(expression: string): Promise<unknown>
}

/** The page at `url` that was loaded after `since`, in milliseconds of the epoch, by somebody else than the driver. */
function pageLoadedSince<P extends DriversPage>(
  pages: () => Promise<readonly P[]> | readonly P[],
  url: string,
  since: number,
): Promise<P> {
  return waitFor(`a new page at ${url}`, async () => {
    for (const page of await pages()) {
      if (!page.url().startsWith(url)) continue
      const asked = `performance.timeOrigin > ${since} && document.readyState === "complete"`
      if (await page.evaluate(asked).catch(() => false)) return page
    }
    return null
  })
}

/** What both browsers do alike: something in a page of the extension that makes another page come. */
export async function actForPage<P extends DriversPage>(
  openPopup: () => Promise<Page>,
  act: (popup: Page) => Promise<void>,
  pages: () => Promise<readonly P[]> | readonly P[],
  url: string,
): Promise<P> {
  const popup = await openPopup()
  const since = Date.now()
  await act(popup)
  const page = await pageLoadedSince(pages, url, since)
  await popup.close()
  return page
}
