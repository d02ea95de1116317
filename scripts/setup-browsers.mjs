// Gets the browsers that are missing. Plain Node without dependencies: it runs before `npm ci`.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { chromium, findChromium, findFirefox, firefox, onPath } from "./setup-find-browsers.mjs"

/** @typedef {import("./setup-find-browsers.mjs").BrowserPlaces} BrowserPlaces */

/** Debian and its children, as root: the only place where we install a browser without asking. */
function canUseApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !onPath("apt-get")) return false
  return /\b(debian|ubuntu)\b/i.test(
    existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "",
  )
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const { status, stderr } = spawnSync("apt-get", args, {
    env,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  })
  return status === 0 ? "" : (stderr ?? "").trim().split("\n").at(-1) || "apt-get did not finish"
}

let listsAreFresh = false

/** @param {BrowserPlaces} browser */
function install({ name, variable, packageName }) {
  const byHand = `install ${name} yourself, or set ${variable} to the full path of one you have`
  const fetched =
    packageName === "chromium" ? "; `npx playwright-core install chromium` fetches one without root" : ""
  if (!canUseApt()) throw new Error(`No ${name} was found: ${byHand}${fetched}.`)
  console.log(`Installing ${name} with apt-get (a minute or two)`)
  if (!listsAreFresh) apt(["update"])
  listsAreFresh = true
  const trouble = apt(["install", "-y", "--no-install-recommends", packageName])
  if (trouble) throw new Error(`${name} could not be installed (${trouble}): ${byHand}${fetched}.`)
}

/** @param {BrowserPlaces} browser @param {() => string | undefined} search */
function ensure(browser, search) {
  let path = search()
  if (!path) {
    install(browser)
    path = search()
  }
  if (!path)
    throw new Error(
      `${browser.name} was installed but is not on the PATH: set ${browser.variable} to its full path.`,
    )
  console.log(`${browser.name}: ${path}`)
  return path
}

/** Like `findChromium`, but installs one where it may; throws one sentence that says what to do instead. @returns {string} */
export const ensureChromium = () => ensure(chromium, findChromium)

/** Like `findFirefox`, but installs one where it may; throws one sentence that says what to do instead. @returns {string} */
export const ensureFirefox = () => ensure(firefox, findFirefox)
