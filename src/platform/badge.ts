import { browser } from "~src/platform/browser"

/** The system's own red would shout; this is pine, as everywhere. */
const COLOR = "#1f6e58"

/** Shows how many notes wait on the toolbar button, and nothing for none. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOR })
  await browser.action.setBadgeText({ text: count === 0 ? "" : count > 99 ? "99+" : String(count) })
}
