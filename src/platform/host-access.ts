import { browser } from "~src/platform/browser"
import { logThrown } from "~src/platform/log"

type Webmail = "gmail" | "outlook" | ""

/**
 * Whether the browser keeps Afterword out of every page of `webmail` ("" for both): Firefox lets a person take that back at any
 * time, and does not ask for hosts that an update brings. Never rejects.
 */
export async function isKeptOut(webmail: Webmail): Promise<boolean> {
  try {
    const hosts = hostsOf(webmail)
    return hosts.length > 0 && (await lockedOf(hosts)).length === hosts.length
  } catch (thrown) {
    logThrown("access not known", thrown)
    return false
  }
}

/** Has the browser ask the person to let Afterword in; to be called from a click. Gives her answer, and never rejects. */
export async function askToBeLetIn(webmail: Webmail): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...hostsOf(webmail)] })
  } catch (thrown) {
    logThrown("access not asked for", thrown)
    return false
  }
}

/** The hosts of the manifest, as it writes them, that the browser keeps Afterword out of. Rejects where it does not say. */
export function lockedHosts(): Promise<readonly string[]> {
  return lockedOf(hostsOf(""))
}

async function lockedOf(hosts: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [host] })))
  return hosts.filter((_host, index) => !granted[index])
}

function hostsOf(webmail: Webmail): readonly string[] {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest()
  const isGmail = (host: string) => host.includes("mail.google.com")
  if (webmail === "") return hosts
  return hosts.filter((host) => isGmail(host) === (webmail === "gmail"))
}
