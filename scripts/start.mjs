// `npm start`: from a fresh clone to a browser with the extension on its welcome page. Without a display the same page is
// driven unseen, and what the panel says is printed. Packages are loaded only after they have been installed.
import { mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { build, buildFolder } from "./build.mjs"
import { main, ROOT, run, Stop } from "./running.mjs"
import { findChromium } from "./setup.mjs"

const PROFILE = join(ROOT, ".cache", "start-profile")
const PICTURE = join(ROOT, "build", "welcome.png")

await main(async () => {
  await makeReady("packages")
  await makeReady("chromium")
  await build({ targets: ["chrome"] })
  const unseen = hasNoDisplay()
  const browser = await open(unseen)
  try {
    const page = await welcomePage(browser)
    if (unseen) await report(page)
    else await untilClosed(browser)
  } finally {
    await browser.close().catch(() => {})
  }
})

async function makeReady(part) {
  const { code, output } = await run(process.execPath, ["scripts/make-ready.mjs", part], {
    limit: 900,
    live: true,
  })
  if (code !== 0)
    throw new Stop(
      output.includes("Stopped after") ? output.trim().split("\n").at(-1) : "Nothing was started.",
    )
}

function hasNoDisplay() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env
  if (CI) return true
  return process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY
}

async function open(unseen) {
  const program = findChromium()
  console.log(unseen ? "Opening the browser unseen, as there is no display" : "Opening the browser")
  rmSync(PROFILE, { recursive: true, force: true })
  mkdirSync(PROFILE, { recursive: true })
  const { default: puppeteer } = await import("puppeteer-core")
  const asRoot = process.getuid?.() === 0
  try {
    return await puppeteer.launch({
      executablePath: program,
      headless: unseen,
      pipe: true,
      // Chrome itself no longer loads an extension named on its command line; this way also works there.
      enableExtensions: [buildFolder("chrome")],
      userDataDir: PROFILE,
      defaultViewport: unseen ? { width: 1280, height: 900, deviceScaleFactor: 1 } : null,
      args: ["--no-first-run", "--no-default-browser-check", ...(asRoot ? ["--no-sandbox"] : [])],
      timeout: 60_000,
    })
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split("\n")[0]
    throw new Stop(
      `${program} did not open (${reason}): close other copies of it, or set CHROME_PATH to another Chromium.`,
    )
  }
}

/** The page that the extension itself opens when it is installed. */
async function welcomePage(browser) {
  const isWelcome = (target) => target.type() === "page" && target.url().endsWith("/tabs/welcome.html")
  try {
    const worker = await browser.waitForTarget(
      (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension://"),
      { timeout: 30_000 },
    )
    const own = await browser.waitForTarget(isWelcome, { timeout: 5_000 }).catch(() => null)
    const page = (await own?.page()) ?? (await browser.newPage())
    if (!own) await page.goto(new URL("/tabs/welcome.html", worker.url()).href, { timeout: 30_000 })
    await page.bringToFront()
    return page
  } catch {
    throw new Stop(
      "The browser did not load the extension: run npm run build -- --force, then npm start again.",
    )
  }
}

async function untilClosed(browser) {
  console.log("Afterword is open on its welcome page. Close the window, or press Ctrl+C here, to end.")
  await new Promise((resolve) => {
    browser.once("disconnected", resolve)
    browser.on("targetdestroyed", async () => {
      const pages = await browser.pages().catch(() => [])
      if (pages.length === 0) resolve()
    })
  })
}

async function report(page) {
  const words = await panelWords(page)
  console.log(`\nThe practice draft: ${words.verdict}`)
  for (const { mark, text } of words.rows) console.log(`  ${mark} ${text}`)
  mkdirSync(join(ROOT, "build"), { recursive: true })
  await page.screenshot({ path: PICTURE })
  console.log("\nA picture of the page is in build/welcome.png")
}

async function panelWords(page) {
  const isThere = () => {
    const panel = document.querySelector("afterword-panel")
    return (panel?.shadowRoot?.querySelectorAll("[data-check][data-met]").length ?? 0) > 0
  }
  // Installed a moment ago, the panel may still be the small pill: opening it is what a person would do.
  const press = () => {
    const panel = document.querySelector("afterword-panel[data-state='pill']")
    panel?.shadowRoot?.querySelector("[data-action='toggle']")?.click()
  }
  try {
    await page.waitForSelector("afterword-panel", { timeout: 30_000 })
    await page.evaluate(press)
    await page.waitForFunction(isThere, { timeout: 30_000 })
  } catch {
    await page.screenshot({ path: PICTURE }).catch(() => {})
    throw new Stop(
      "The panel did not appear on the welcome page: build/welcome.png shows what did; npm test says which part is at fault.",
    )
  }
  return page.evaluate(readPanel)
}

/** Runs in the page. */
function readPanel() {
  const marks = { met: "✓", unmet: "○", unknown: "·" }
  const panel = document.querySelector("afterword-panel")
  const plain = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim()
  const verdict = plain(panel.shadowRoot.querySelector("[role='status']")) || panel.dataset.verdict
  const rows = Array.from(panel.shadowRoot.querySelectorAll("[data-check][data-met]"), (row) => ({
    mark: marks[row.dataset.met] ?? "·",
    text: plain(row),
  }))
  return { verdict, rows }
}
