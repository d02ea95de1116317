import { createHash } from "node:crypto"
import { mkdirSync, realpathSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from "playwright-core"
import { ensureChromium, findChromium } from "../../scripts/setup.mjs"
import { actForPage, discardTab, isAllowedInPrivate, openPrivateWindow } from "./extension-tabs"
import { createPage, type Page, type RawPage } from "./page"
import { configureExtension, type ExtensionChange, reloadExtension } from "./reload-extension"
import { type Ground, type LaunchOptions, prepareGround, type Session } from "./session"
import { waitFor } from "./wait-for"
import { waitForWelcome } from "./wait-for-welcome"

/** Chromium gives an unpacked extension without a key an id made from its path. */
function extensionId(path: string): string {
  const digest = createHash("sha256").update(realpathSync(path)).digest("hex").slice(0, 32)
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

function rawPage(page: PlaywrightPage): RawPage {
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text())
  })
  let devtools: Promise<CDPSession> | undefined
  const ask = () => {
    devtools ??= page.context().newCDPSession(page)
    return devtools
  }
  return {
    errors,
    compose: async (text) => {
      const caret = { selectionStart: text.length, selectionEnd: text.length }
      await (await ask()).send("Input.imeSetComposition", { text, ...caret })
    },
    commit: async (text) => {
      await (await ask()).send("Input.insertText", { text })
    },
    holds: async () => {
      const tools = await ask()
      await tools.send("HeapProfiler.enable")
      for (let round = 0; round < 3; round += 1) await tools.send("HeapProfiler.collectGarbage")
      const { nodes, jsEventListeners } = await tools.send("Memory.getDOMCounters")
      const { usedSize } = await tools.send("Runtime.getHeapUsage")
      return { nodes, listeners: jsEventListeners, heap: usedSize }
    },
    evaluate: (expression) => page.evaluate(expression),
    goto: async (url) => {
      await page.goto(url)
    },
    moveMouse: (x, y) => page.mouse.move(x, y),
    clickMouse: (x, y, clickCount) => page.mouse.click(x, y, { clickCount }),
    turnWheel: (down) => page.mouse.wheel(0, down),
    type: (text) => page.keyboard.type(text),
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    bringToFront: () => page.bringToFront(),
    screenshot: async (path) => {
      await page.screenshot({ path })
    },
    close: () => page.close(),
  }
}

function switches(ground: Ground): string[] {
  // Chromium's own errands go to a port where nobody listens, so that what is left is the pages' and the extension's.
  const nobody = "https://127.0.0.1:1/"
  const quiet = [
    `--gaia-url=${nobody}`,
    `--autofill-server-url=${nobody}`,
    `--component-updater=url-source=${nobody}`,
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
  ]
  const extension = ground.extension
    ? [`--disable-extensions-except=${ground.extension}`, `--load-extension=${ground.extension}`]
    : []
  return [
    "--headless=new",
    // Root, as in a container, cannot have Chromium's sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--no-first-run",
    `--proxy-server=127.0.0.1:${ground.proxy.port}`,
    // Should anything go past the proxy, it finds no address.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ...quiet,
    ...extension,
  ]
}

/** A fresh profile in which Chromium does not ask for a dictionary with the first field that is typed into. */
function freshProfile({ folder }: Ground): string {
  const profile = join(folder, "profile")
  mkdirSync(join(profile, "Default"), { recursive: true })
  const preferences = {
    browser: { enable_spellchecking: false },
    spellcheck: { dictionaries: [], dictionary: "" },
  }
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences))
  return profile
}

function launchContext(ground: Ground, options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(freshProfile(ground), {
    executablePath: findChromium() ?? ensureChromium(),
    headless: false,
    ignoreDefaultArgs: options.freezesPages ? ["--disable-back-forward-cache"] : [],
    ignoreHTTPSErrors: true,
    args: switches(ground),
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? "light",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    locale: options.locale ?? "en-US",
  })
}

/** Runs in the background: its console shows, too, what nobody caught. */
function tellUncaught(): void {
  self.addEventListener("error", ({ message }) => console.error(message))
  self.addEventListener("unhandledrejection", ({ reason }) => console.error(String(reason)))
}

function keepConsoles(context: BrowserContext, written: Promise<string>[]): void {
  context.on("serviceworker", (worker) => void worker.evaluate(tellUncaught).catch(() => undefined))
  context.on("weberror", (thrown) => written.push(Promise.resolve(String(thrown.error()))))
  context.on("console", (message) => {
    // The text shows long objects in part.
    const whole = Promise.all(message.args().map((each) => each.jsonValue())).catch(() => [])
    written.push(whole.then((values) => `${message.text()} ${JSON.stringify(values)}`))
  })
}

/** Launches headless Chromium (or Edge) with a fresh profile. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Session> {
  const ground = await prepareGround("chrome", options)
  const context = await launchContext(ground, options).catch(async (reason: unknown) => {
    await ground.clear()
    throw reason
  })
  const written: Promise<string>[] = []
  if (options.keepsConsoles) keepConsoles(context, written)
  if (options.extension === true) await waitForWelcome(context)
  const extensionOrigin = ground.extension ? `chrome-extension://${extensionId(ground.extension)}` : ""
  const open = async (url: string): Promise<Page> => {
    const page = createPage(rawPage(await context.newPage()))
    await page.goto(url)
    return page
  }
  const openPopup = () => open(`${extensionOrigin}/popup.html`)
  const configure = async (change: ExtensionChange): Promise<void> => {
    const page = await context.newPage()
    await page.goto("chrome://extensions/")
    await page.evaluate(configureExtension, { id: new URL(extensionOrigin).hostname, change })
    await page.close()
  }
  const comeBy = async (act: (popup: Page) => Promise<void>, url: string): Promise<Page> =>
    createPage(rawPage(await actForPage(openPopup, act, () => context.pages(), url)))
  return {
    browser: "chromium",
    extensionOrigin,
    open,
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    hosts: () => [...new Set(ground.proxy.hosts)],
    requests: () => [...ground.server.requests],
    consoles: () => Promise.all(written),
    stopBackground: async () => {
      const page = await context.newPage()
      await page.goto(`${extensionOrigin}/manifest.json`)
      const devtools = await context.newCDPSession(page)
      await devtools.send("ServiceWorker.enable")
      await devtools.send("ServiceWorker.stopAllWorkers")
      await page.close()
    },
    update: async () => {
      const page = await context.newPage()
      await page.goto("chrome://extensions/")
      await page.evaluate(reloadExtension, new URL(extensionOrigin).hostname)
      await page.close()
      await (await open(`${extensionOrigin}/popup.html`)).close()
    },
    openPrivate: async (url) => {
      await configure({ incognitoAccess: true })
      // The change has the extension reloaded.
      await waitFor("the extension to be let in", async () => {
        const popup = await openPopup()
        const isAllowed = await popup.evaluate(isAllowedInPrivate)
        await popup.close()
        return isAllowed
      })
      return comeBy((popup) => popup.evaluate(openPrivateWindow, url), url)
    },
    discard: (origin) => comeBy((popup) => popup.evaluate(discardTab, origin), origin),
    letIn: (isIn) => configure({ hostAccess: isIn ? "ON_ALL_SITES" : "ON_CLICK" }),
    clickNotice: async (id, button) => {
      const worker = await waitFor("the background", () => context.serviceWorkers().at(-1))
      const event = button === undefined ? "onClicked" : "onButtonClicked"
      const given = [id, ...(button === undefined ? [] : [button])].map((part) => JSON.stringify(part)).join()
      await worker.evaluate(`chrome.notifications.${event}.dispatch(${given})`)
    },
    close: async () => {
      await context.close()
      await ground.clear()
    },
  }
}
