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
      defaultViewport: unseen ? { width: 1280, height: 1120, deviceScaleFactor: 1 } : null,
      args: ["--no-first-run", "--no-default-browser-check", ...(asRoot ? ["--no-sandbox"] : [])],
      timeout: 60_000,
    })
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error).split("\n")[0]
    throw new Stop(
      `${program} did not open (${reason}): close other copies of it, set CHROME_PATH to another Chromium, or run CI=1 npm start to do without a window.`,
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
  const { verdict, rows } = await panelWords(page)
  console.log(`\nThe practice draft: ${verdict}`)
  for (const { mark, heading, detail } of rows)
    console.log(`  ${mark} ${heading}${detail ? `: ${detail}` : ""}`)
  mkdirSync(join(ROOT, "build"), { recursive: true })
  await page.screenshot({ path: PICTURE })
  console.log("\nA picture of the page is in build/welcome.png")
}

async function panelWords(page) {
  try {
    await page.waitForSelector("afterword-panel", { timeout: 30_000 })
    await unfold(page)
    await page.waitForSelector("afterword-panel >>> [data-check][data-met]", { timeout: 30_000 })
  } catch {
    await page.screenshot({ path: PICTURE }).catch(() => {})
    throw new Stop(
      "The panel did not appear on the welcome page: build/welcome.png shows what did, and npm test says which part is at fault.",
    )
  }
  // Spelling comes later than the rest, and last of all when the machine is slow; the list also stands without it.
  const spelling = "afterword-panel >>> [data-check='spelling']:not([data-met='unknown'])"
  await page
    .waitForSelector(spelling, { timeout: 20_000 })
    .catch(() => console.log("Spelling is still being checked."))
  return page.evaluate(readPanel)
}

/** The panel acts on real clicks only, so it gets one. */
async function unfold(page) {
  const pill = await page.$("afterword-panel[data-state='pill'] >>> [data-action='toggle']")
  await pill?.click()
}

/** Runs in the page. */
function readPanel() {
  const marks = { met: "✓", unmet: "○" }
  const root = document.querySelector("afterword-panel").shadowRoot
  const plain = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim()
  const rows = Array.from(root.querySelectorAll("[data-check][data-met]"), (row) => {
    const detail = plain(row.querySelector("q, p, [data-fix]"))
    return {
      mark: marks[row.dataset.met] ?? "·",
      // What follows the first text of a heading is for screen readers.
      heading: plain(row.querySelector("h4")?.firstChild) || row.dataset.check,
      detail: row.dataset.met === "met" && detail ? `“${detail}”` : detail,
    }
  })
  const status = Array.from(root.querySelectorAll("[role='status'] > *"), plain).filter(Boolean)
  return { verdict: status.join(". "), rows }
}
