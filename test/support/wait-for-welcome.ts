import type { BrowserContext } from "playwright-core"
import { waitFor } from "./wait-for"

/**
 * Our extension opens its welcome page in front when it is installed. It has to be there before anything else is opened:
 * Chromium draws a page that is behind another once a second (measured).
 */
export async function waitForWelcome(context: BrowserContext): Promise<void> {
  const isThere = () => context.pages().some((page) => page.url().endsWith("/tabs/welcome.html"))
  await waitFor("the welcome page", async () => isThere())
}
