import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { copyFile } from "node:fs/promises"
import { basename, join, relative } from "node:path"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { buildPanel, PANEL } from "./build-panel.mjs"
import { main, ROOT, run, Stop } from "./running.mjs"

export const TARGETS = ["chrome", "firefox"]
const INPUTS = ["assets", "background.ts", "contents", "popup", "src", "tabs"]
const SETTINGS = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "scripts/build.mjs",
  "scripts/build-panel.mjs",
]
const NOTICES = ["LICENSE", "THIRD_PARTY_NOTICES.md"]
const CACHE = join(ROOT, ".cache")

/** Where the build of a target ("chrome" or "firefox") lands. */
export const buildFolder = (target) => join(ROOT, "build", `${target}-mv3-prod`)

/**
 * Builds the extension for each target and says one line for each. A target whose inputs are the same as at its last
 * good build is left alone, unless `force`. Throws `Stop` when a build fails or lacks one of its entries.
 */
export async function build({ targets = TARGETS, force = false, say = console.log } = {}) {
  await withLock(async () => {
    for (const target of targets) {
      const begun = performance.now()
      const stamp = stampOf(target)
      const fresh = !force && isFresh(target, stamp)
      if (!fresh) await buildOne(target, stamp)
      const took = fresh ? "unchanged" : `${((performance.now() - begun) / 1000).toFixed(1)} s`
      say(`Built for ${target}: ${relative(ROOT, buildFolder(target))} (${sizes(target)}; ${took})`)
    }
  })
}

async function buildOne(target, stamp) {
  const folder = buildFolder(target)
  rmSync(stampFile(target), { force: true })
  // The source path must be ".": with its default Plasmo sees src/ and builds an empty extension without a word.
  // Its minifier (swc) drops functions that are still called, so terser does that part (docs/decisions/0007).
  const args = ["build", "--src-path=.", "--hoist", "--no-minify", `--target=${target}-mv3`]
  const plasmo = join(ROOT, "node_modules", "plasmo", "bin", "index.mjs")
  if (!existsSync(plasmo)) throw new Stop("Plasmo is not installed: run npm install, then try again.")
  const result = await run(process.execPath, [plasmo, ...args], { limit: 240 })
  if (result.code !== 0)
    throw new Stop(
      `${result.output}\nThe build for ${target} did not finish: mend what is named above, then run npm run build again.`,
    )
  checkManifest(target)
  closeToPages(folder)
  removeStrays(folder)
  await buildPanel(folder)
  await minifyScripts(folder)
  for (const name of NOTICES)
    if (existsSync(join(ROOT, name))) await copyFile(join(ROOT, name), join(folder, name))
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(stampFile(target), stamp)
}

async function minifyScripts(folder) {
  // Imported late: on a fresh machine this file is read before the packages are there.
  const { minify } = await import("terser")
  const format = { comments: false, ascii_only: true }
  for (const name of readdirSync(folder, { recursive: true }).filter((each) => each.endsWith(".js"))) {
    const path = join(folder, name)
    const module = name === PANEL
    const { code } = await minify(readFileSync(path, "utf8"), { compress: { passes: 2 }, format, module })
    writeFileSync(path, code)
  }
}

/** Plasmo leaves an entry out, or gives it to every site, and still reports success: so the result is looked at. */
function checkManifest(target) {
  const file = join(buildFolder(target), "manifest.json")
  const text = existsSync(file) ? readFileSync(file, "utf8") : "{}"
  if (text.includes("<all_urls>"))
    throw new Stop(
      `The ${target} build asks for every site: the matches in contents/ must be literal strings.`,
    )
  const manifest = JSON.parse(text)
  const missing = [
    [existsSync(join(ROOT, "background.ts")) && !manifest.background, "background.ts"],
    [entriesOf("contents").length !== (manifest.content_scripts ?? []).length, "contents/"],
    [entriesOf("popup").includes("index.tsx") && !manifest.action?.default_popup, "popup/"],
    ...entriesOf("tabs").map((name) => [
      !existsSync(join(buildFolder(target), "tabs", name.replace(/\.tsx$/, ".html"))),
      `tabs/${name}`,
    ]),
  ].filter(([lost]) => lost)
  if (missing.length > 0)
    throw new Stop(
      `The ${target} build left out ${missing.map(([, name]) => name).join(", ")}: see docs/decisions/0001.`,
    )
}

/** Plasmo offers web pages every style sheet that a content script uses; pages get the panel's module and nothing else. */
function closeToPages(folder) {
  const file = join(folder, "manifest.json")
  const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(file, "utf8"))
  writeFileSync(file, JSON.stringify(manifest))
}

/** Harper guards an `import("fs")` for Node; the bundler writes an empty file for it that no browser ever asks for. */
function removeStrays(folder) {
  const files = filesUnder(folder)
  const asked = files.filter((file) => /\.(json|html)$/.test(file)).map((file) => readFileSync(file, "utf8"))
  for (const stray of files.filter((file) => /[\\/]_empty\.[^\\/]*\.js$/.test(file)))
    if (!asked.some((text) => text.includes(basename(stray)))) rmSync(stray)
}

function sizes(target) {
  const folder = buildFolder(target)
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))
  const scripts = (manifest.content_scripts ?? []).flatMap((entry) => entry.js ?? [])
  const zipped = (files) =>
    (files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000).toFixed(
      1,
    )
  const whole = filesUnder(folder).reduce((sum, file) => sum + statSync(file).size, 0)
  return `${(whole / 1e6).toFixed(1)} MB in all; in the mail page ${zipped(scripts)} kB gzip, ${zipped([PANEL])} more when somebody writes`
}

/** A hash of everything the build is made from. */
function stampOf(target) {
  const hash = createHash("sha256").update(target)
  const files = [...INPUTS, ...SETTINGS, ...NOTICES].map((name) => join(ROOT, name)).flatMap(filesUnder)
  for (const file of files.sort()) hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file))
  return hash.digest("hex")
}

const stampFile = (target) => join(CACHE, `build-${target}.sha256`)

function isFresh(target, stamp) {
  const file = stampFile(target)
  return (
    existsSync(file) &&
    readFileSync(file, "utf8") === stamp &&
    existsSync(join(buildFolder(target), "manifest.json"))
  )
}

function entriesOf(folder) {
  const path = join(ROOT, folder)
  return existsSync(path) ? readdirSync(path).filter((name) => /^[^.]+\.tsx?$/.test(name)) : []
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

/** Two builds at once would empty each other's folder: the second waits for the first. */
async function withLock(work) {
  mkdirSync(CACHE, { recursive: true })
  const lock = join(CACHE, "build.lock")
  const giveUp = Date.now() + 240_000
  while (!take(lock)) {
    if (Date.now() > giveUp)
      throw new Stop("Another build has been running for minutes: end it, or delete .cache/build.lock.")
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const release = () => rmSync(lock, { force: true })
  process.once("exit", release)
  try {
    return await work()
  } finally {
    process.removeListener("exit", release)
    release()
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" })
    return true
  } catch {
    const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true })
    return false
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const wanted = process.argv.find((argument) => argument.startsWith("--target="))?.slice("--target=".length)
  await main(async () => {
    if (wanted !== undefined && !TARGETS.includes(wanted))
      throw new Stop(`There is no build for ${wanted}: use --target=chrome or --target=firefox.`)
    await build({
      targets: wanted === undefined ? TARGETS : [wanted],
      force: process.argv.includes("--force"),
    })
  })
}
