import { join } from "node:path"
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core"
import { prepareGround } from "../../test/support/session"
import { waitForWelcome } from "../../test/support/wait-for-welcome"
import type { ComposeRequest } from "../../test/webmail/practice"
import { ensureChromium } from "../setup.mjs"
import { SAMPLE } from "./sample-draft"

/** A fresh Chromium on the practice Gmail, with or without the extension. */
export interface Workbench {
  readonly context: BrowserContext
  close(): Promise<void>
}

/** Starts Chromium. Unlike the tests' driver it gives access to the browser's own measurements. */
export async function openWorkbench(withExtension: boolean | string): Promise<Workbench> {
  const ground = await prepareGround("chrome", { extension: withExtension })
  const { extension } = ground
  const context = await chromium.launchPersistentContext(join(ground.folder, "profile"), {
    executablePath: ensureChromium(),
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
    args: [
      "--headless=new",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      `--proxy-server=127.0.0.1:${ground.proxy.port}`,
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  })
  // The compiler wraps inner functions in `__name(…)`, which pages do not have.
  await context.addInitScript("globalThis.__name ??= (named) => named")
  if (withExtension === true) await waitForWelcome(context)
  const close = async () => {
    await context.close()
    await ground.clear()
  }
  return { context, close }
}

/** A tab with the practice Gmail, and the browser's view of it. */
export async function openMail({ context }: Workbench): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await context.newPage()
  await page.goto("https://mail.google.com/mail/u/0/")
  await page.waitForFunction(() => "practice" in window)
  return { page, devtools: await context.newCDPSession(page) }
}

/** What the practice Gmail is asked to open: the sample, as a new mail. */
export function sampleRequest(): ComposeRequest {
  const lines = SAMPLE.body.split("\n").map((line) => `<div>${line || "<br>"}</div>`)
  return {
    kind: "new",
    subject: SAMPLE.subject,
    body: lines.join(""),
    to: SAMPLE.recipients.map(({ name, address }) => ({ name, address })),
  }
}

/** Waits for the panel of the newest compose window, and opens it. */
export async function unfoldPanel(page: Page): Promise<void> {
  const panel = page.locator("afterword-panel").last()
  await panel.waitFor({ state: "attached", timeout: 10_000 })
  if ((await panel.getAttribute("data-state")) === "pill")
    await panel.locator("[data-action='toggle']").first().click()
  await panel.locator("[data-check][data-met]").first().waitFor({ state: "attached", timeout: 10_000 })
}
