import { join } from "node:path"
import puppeteer, { type Browser, type KeyInput, type Page as PuppeteerPage } from "puppeteer-core"
import { ensureFirefox, findFirefox } from "../../scripts/setup.mjs"
import { actForPage, discardTab, openPrivateWindow } from "./extension-tabs"
import { createPage, type Page, type RawPage } from "./page"
import { type Ground, type LaunchOptions, prepareGround, type Session } from "./session"
import { waitFor } from "./wait-for"

/** Firefox makes up a new address for the extension in each profile, unless it is told one. */
const addressId = "5f1c9d3e-7a42-4b6f-9e08-2d3a4c5b6e7f"
const extensionId = "afterword@afterword.example"

function rawPage(page: PuppeteerPage): RawPage {
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error instanceof Error ? error.message : String(error)))
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text())
  })
  return {
    errors,
    evaluate: (expression) => page.evaluate(expression),
    goto: (url) => goTo(page, url),
    moveMouse: (x, y) => page.mouse.move(x, y),
    clickMouse: (x, y, count) => page.mouse.click(x, y, { count }),
    turnWheel: (down) => page.mouse.wheel({ deltaY: down }),
    type: (text) => page.keyboard.type(text),
    keyDown: (key) => page.keyboard.down(key as KeyInput),
    keyUp: (key) => page.keyboard.up(key as KeyInput),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` })
    },
    close: () => page.close(),
  }
}

/** Firefox loads an extension's page but never says so to the driver: there the page itself is asked. */
async function goTo(page: PuppeteerPage, url: string): Promise<void> {
  if (!url.startsWith("moz-extension:")) {
    await page.goto(url, { waitUntil: "load" })
    return
  }
  await page.goto(url, { timeout: 1_500 }).catch(() => undefined)
  const loaded = () =>
    page.evaluate("document.readyState === 'complete' && location.protocol === 'moz-extension:'")
  await waitFor(`${url} to load`, loaded)
}

/** Keeps Firefox from asking for anything but what the pages and the extension ask for. */
const quiet = {
  "app.normandy.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.topsites.contile.enabled": false,
  "captivedetect.canonicalURL": "",
  // Its own windows for notifications: the machine of a test run may have no others.
  "alerts.useSystemBackend": false,
  "dom.push.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  // Whoever asks for a permission by a click gets it: the driver cannot answer the browser's question.
  "extensions.webextOptionalPermissionPrompts": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.server": "data:,",
}

function preferences(ground: Ground, options: LaunchOptions): Record<string, unknown> {
  const { sleepyBackground: sleepy } = options
  return {
    ...quiet,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": ground.proxy.port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": ground.proxy.port,
    "network.proxy.socks_remote_dns": true,
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: addressId }),
    // The background goes to sleep soon, so that stopBackground need not wait for half a minute.
    ...(sleepy ? { "extensions.background.idle.timeout": sleepy === true ? 500 : sleepy } : {}),
    // Says on its standard output what is written to any console.
    "devtools.console.stdout.content": options.keepsConsoles === true,
    "intl.accept_languages": options.locale ?? "en-US",
    "ui.systemUsesDarkTheme": options.colorScheme === "dark" ? 1 : 0,
    "layout.css.prefers-color-scheme.content-override": options.colorScheme === "dark" ? 0 : 1,
    "ui.prefersReducedMotion": options.reducedMotion ? 1 : 0,
  }
}

function launchBrowser(ground: Ground, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox() ?? ensureFirefox(),
    headless: true,
    // A release build of Firefox heeds services.settings.server only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    acceptInsecureCerts: true,
    userDataDir: join(ground.folder, "profile"),
    defaultViewport: options.viewport ?? { width: 1440, height: 900 },
    // Without it the driver may not go to the extension's own pages.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: preferences(ground, options),
  })
}

/** Runs in a page of the extension. Unlike its asynchronous sister, this call does not wake the background. */
function isBackgroundAsleep(): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } }
  return browser.extension.getBackgroundPage() === null
}

/** The part of the driver by which Firefox's own windows can be reached: it has no face for them. */
interface WithConnection {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>
  }
}

interface Evaluated {
  readonly result?: { readonly value: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[]
}

/** Runs `expression` in Firefox's own window, with its privileges. */
async function inFirefoxItself(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as WithConnection
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 })
  const [window] = (tree.result as Tree).contexts
  const target = { context: window?.context }
  const done = await connection.send("script.evaluate", { expression, target, awaitPromise: true })
  const { result, exceptionDetails } = done.result as Evaluated
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return result?.value
}

/**
 * Clicks the notification `id` of the extension: its alert is told what the system tells it after a click. False while there
 * is no such notification.
 */
async function clickNotice(browser: Browser, id: string): Promise<boolean> {
  const clicking = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})
    const { notificationsMap } = await extension.apiManager.asyncGetAPI("notifications", extension)
    const notice = notificationsMap.get(${JSON.stringify(id)})
    notice?.observe(null, "alertclickcallback")
    return notice !== undefined
  })()`
  return (await inFirefoxItself(browser, clicking)) === true
}

/** What a person sets on the page of the extension: the same calls as behind its switches. */
const withSwitches = (change: string) => `(async () => {
  const id = ${JSON.stringify(extensionId)}
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs")
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs")
  const { extension } = WebExtensionPolicy.getByID(id)
  ${change}
})()`

/** What was thrown and not caught, in any of its processes. */
const CONSOLE_MESSAGES = `Services.console.getMessageArray().map(String).join("\\n")`

const LET_INTO_PRIVATE = withSwitches(`
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] })
  await (await AddonManager.getAddonByID(id)).reload()`)

const letIn = (isIn: boolean) =>
  withSwitches(`
  const hosts = { permissions: [], origins: extension.manifest.host_permissions }
  await ExtensionPermissions.${isIn ? "add" : "remove"}(id, hosts, extension)`)

const TABS = `[...Services.wm.getEnumerator("navigator:browser")].flatMap(({ gBrowser }) => [...gBrowser.tabs]).length`

/**
 * Our extension opens its welcome page in front when it is installed. It has to be there before a test opens its own
 * page: Firefox hardly runs a page that is behind another, so its clicks would take half a minute (measured). Firefox itself
 * is asked: about one time in eighty its driver does not hear of that tab (measured).
 */
async function install(browser: Browser, folder: string, opensWelcome: boolean): Promise<void> {
  const tabs = async () => Number(await inFirefoxItself(browser, TABS))
  const before = await tabs()
  await browser.installExtension(folder)
  if (opensWelcome) await waitFor("the welcome page", async () => (await tabs()) > before)
}

/** Launches headless Firefox with a fresh profile. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Session> {
  const ground = await prepareGround("firefox", options)
  const browser = await launchBrowser(ground, options).catch(async (reason: unknown) => {
    await ground.clear()
    throw reason
  })
  const written: string[] = []
  if (options.keepsConsoles) browser.process()?.stdout?.on("data", (piece) => written.push(String(piece)))
  if (ground.extension) await install(browser, ground.extension, options.extension === true)
  const extensionOrigin = ground.extension ? `moz-extension://${addressId}` : ""
  const open = async (url: string): Promise<Page> => {
    const page = createPage(rawPage(await browser.newPage()))
    await page.bringToFront()
    await page.goto(url)
    return page
  }
  const comeBy = async (act: (popup: Page) => Promise<void>, url: string): Promise<Page> => {
    const openPopup = () => open(`${extensionOrigin}/popup.html`)
    const page = createPage(rawPage(await actForPage(openPopup, act, () => browser.pages(), url)))
    await page.bringToFront()
    return page
  }
  return {
    browser: "firefox",
    extensionOrigin,
    open,
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    hosts: () => [...new Set(ground.proxy.hosts)],
    requests: () => [...ground.server.requests],
    consoles: async () => [written.join(""), String(await inFirefoxItself(browser, CONSOLE_MESSAGES))],
    stopBackground: async () => {
      const page = await open(`${extensionOrigin}/popup.html`)
      await page.waitFor(isBackgroundAsleep)
      await page.close()
    },
    update: async () => void (await browser.installExtension(ground.extension ?? "")),
    openPrivate: async (url) => {
      await inFirefoxItself(browser, LET_INTO_PRIVATE)
      return comeBy((popup) => popup.evaluate(openPrivateWindow, url), url)
    },
    discard: (origin) => comeBy((popup) => popup.evaluate(discardTab, origin), origin),
    letIn: async (isIn) => void (await inFirefoxItself(browser, letIn(isIn))),
    clickNotice: (id) =>
      waitFor(`the notification ${id}`, () => clickNotice(browser, id)).then(() => undefined),
    close: async () => {
      await browser.close()
      await ground.clear()
    },
  }
}
