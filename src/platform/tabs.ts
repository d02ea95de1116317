import { browser } from "~src/platform/browser"
import { guarded } from "~src/platform/lifecycle"

/** Full pages of the extension. */
export type PageName = "welcome" | "library" | "handwritten"

/** Opens `url` in a new tab. Works from extension pages and the background, not from the page of a webmail. */
export async function openTab(url: string): Promise<void> {
  await guarded(() => browser.tabs.create({ url }))
}

/** Opens one of our own pages in a new tab, from the same places as `openTab`; `at` is a place in it. */
export function openPage(page: PageName, at = ""): Promise<void> {
  return openTab(browser.runtime.getURL(`tabs/${page}.html${at === "" ? "" : `#${at}`}`))
}

/** Opens the toolbar popup, or its page in a tab where the browser does not open popups by itself. */
export async function openPopup(): Promise<void> {
  try {
    await guarded(() => browser.action.openPopup())
  } catch {
    await openTab(browser.runtime.getURL("popup.html"))
  }
}

/** The version of the extension that is running. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version
}

/** Calls `listener` when the extension has just been installed: not after an update, not when the browser starts. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") listener()
  })
}
