import { browser } from "~src/platform/browser"
import { logThrown } from "~src/platform/log"

/** A notification of the system. `buttons` are shown where the browser has them: Firefox does not. */
export interface SystemNotice {
  readonly title: string
  readonly message: string
  readonly buttons: readonly string[]
}

/** Shows `notice` under `id`, in the place of one that is there. Notifications may be off everywhere: nothing relies on them. */
export async function showNotice(id: string, { title, message, buttons }: SystemNotice): Promise<void> {
  const plain = { type: "basic", iconUrl: ownIcon(), title, message } as const
  // The type is Firefox's, which knows no buttons and refuses what it does not know.
  const withButtons = { ...plain, buttons: buttons.map((text) => ({ title: text })) }
  try {
    await browser.notifications.create(id, withButtons)
  } catch {
    await browser.notifications
      .create(id, plain)
      .catch((thrown: unknown) => logThrown("notification not shown", thrown))
  }
}

/** Takes away those notifications of ours whose id `isOver` accepts. */
export async function clearNotices(isOver: (id: string) => boolean): Promise<void> {
  const shown = await browser.notifications.getAll()
  await Promise.all(
    Object.keys(shown)
      .filter(isOver)
      .map((id) => browser.notifications.clear(id)),
  )
}

/** Calls `listener` with the id of a notification that was clicked, and which of its buttons; null for the rest of it. */
export function onNoticeClicked(listener: (id: string, button: number | null) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id, null))
  browser.notifications.onButtonClicked.addListener((id, button) => listener(id, button))
}

function ownIcon(): string {
  const { icons = {} } = browser.runtime.getManifest()
  const largest = Object.keys(icons)
    .map(Number)
    .sort((a, b) => b - a)[0]
  return largest === undefined ? "" : browser.runtime.getURL(icons[largest] ?? "")
}
