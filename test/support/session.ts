import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type MailProxy, startMailProxy } from "./mail-proxy"
import { type MailServer, type ServedRequest, startMailServer } from "./mail-server"
import type { Page } from "./page"

export interface LaunchOptions {
  /** Loads the built extension, or the one in the folder named. It is copied first, so that a rebuild does not disturb the run. */
  readonly extension?: boolean | string
  /** Changes the copy of the extension, in this folder, before it is loaded. */
  readonly alterExtension?: (folder: string) => void
  /** Window size in CSS pixels; 1440 by 900 without it. */
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: "light" | "dark"
  readonly reducedMotion?: boolean
  /**
   * Firefox only: lets the extension's background sleep after half a second, or after as many milliseconds as are given
   * (less than 10,000), which stopBackground waits for.
   */
  readonly sleepyBackground?: boolean | number
  /** Chromium only, whose driver forbids it: pages that are left may be frozen and gone back to. */
  readonly freezesPages?: boolean
  /** Keeps what is written to any console, for `consoles`. */
  readonly keepsConsoles?: boolean
  /** The browser's language, "en-US" without it. */
  readonly locale?: string
}

/** One browser with a fresh profile that can reach the practice webmails and nothing else. */
export interface Session {
  readonly browser: "chromium" | "firefox"
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; "" without the extension. */
  readonly extensionOrigin: string
  /** Opens a tab at `url` and waits for its load event. */
  open(url: string): Promise<Page>
  /** Opens one of the extension's own pages in a tab, as in "popup.html" or "tabs/welcome.html". */
  openExtensionPage(path: string): Promise<Page>
  /** Every host anything in this browser asked for, the extension's background included; each once. */
  hosts(): readonly string[]
  /** Requests that reached the practice webmails. */
  requests(): readonly ServedRequest[]
  /**
   * What was written to any console so far, of pages, of our scripts in them, of our own pages and of the background, with what
   * was thrown and not caught. Needs `keepsConsoles`.
   */
  consoles(): Promise<readonly string[]>
  /** Stops the extension's background, as the browser does when it is idle. */
  stopBackground(): Promise<void>
  /** Puts the extension in its own place anew, as an update does. Pages that are open stay open. */
  update(): Promise<void>
  /** Opens `url` in a private window, into which the extension is let first, as a person does it in the browser's settings. */
  openPrivate(url: string): Promise<Page>
  /** Has the browser throw away the page in the only tab at `origin`, as it does when memory is short, and goes back to the tab. */
  discard(origin: string): Promise<Page>
  /** Takes the webmails' hosts from the extension, or gives them back, as a person does it in the browser's settings. */
  letIn(isIn: boolean): Promise<void>
  /** Clicks a notification of the extension, once it is there; in Chromium one of its buttons, where one is named. */
  clickNotice(id: string, button?: number): Promise<void>
  close(): Promise<void>
}

/** What a session stands on: the mail server, the proxy in front of it, and a folder that is deleted in the end. */
export interface Ground {
  readonly server: MailServer
  readonly proxy: MailProxy
  readonly folder: string
  /** Where the copy of the extension is, if one was asked for. */
  readonly extension: string | undefined
  clear(): Promise<void>
}

function copyExtension(target: "chrome" | "firefox", folder: string, named: boolean | string): string {
  const own = fileURLToPath(new URL(`../../build/${target}-mv3-prod`, import.meta.url))
  const built = typeof named === "string" ? named : own
  if (!existsSync(join(built, "manifest.json"))) {
    throw new Error(`The extension is not built for ${target}: run \`npm run build\` first.`)
  }
  const copy = join(folder, "extension")
  cpSync(built, copy, { recursive: true })
  return copy
}

/** Starts what every session needs. */
export async function prepareGround(target: "chrome" | "firefox", options: LaunchOptions): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), "afterword-"))
  const extension = options.extension ? copyExtension(target, folder, options.extension) : undefined
  if (extension !== undefined) options.alterExtension?.(extension)
  const server = await startMailServer()
  const proxy = await startMailProxy(server.port)
  const clear = async () => {
    await proxy.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  return { server, proxy, folder, extension, clear }
}
