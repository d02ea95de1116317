import { browser } from "~src/platform/browser"

/** Who sent a message, as far as the browser says. */
export interface Sender {
  readonly id?: string
  /** The address of the page it came from. */
  readonly url?: string
  /** Of that page, also where its address says nothing, as that of a window opened empty. */
  readonly origin?: string
}

/**
 * Whether a message comes from a page of this extension, or from our script in a page of the manifest's hosts. The id alone is
 * what the sender says of itself: a page that has taken over its process could claim it, but not where it is.
 */
export function isOurs({ id, url, origin = originOf(url) }: Sender): boolean {
  if (id !== browser.runtime.id || origin === undefined) return false
  if (origin === originOf(browser.runtime.getURL(""))) return true
  const { host_permissions: hosts = [] } = browser.runtime.getManifest()
  return hosts.includes(`${origin}/*`)
}

/** As in "https://mail.google.com"; undefined for what has none. `URL` itself says "null" for pages of an extension. */
function originOf(url = ""): string | undefined {
  return /^[a-z-]+:\/\/[^/]+/.exec(url)?.[0]
}
