// Makes a fresh checkout ready. Plain Node without dependencies: it runs before `npm ci`.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

export { ensureChromium, ensureFirefox } from "./setup-browsers.mjs"
export { findChromium, findFirefox } from "./setup-find-browsers.mjs"

const root = fileURLToPath(new URL("../", import.meta.url))
const stampFile = join(root, "node_modules", ".afterword-lock")

/** Changes whenever other packages, or packages for another Node or machine, would be installed. */
function lockStamp() {
  const lock = readFileSync(join(root, "package-lock.json"))
  const platform = `${process.platform}-${process.arch}-${process.versions.modules}`
  return `${createHash("sha256").update(lock).digest("hex")} ${platform}`
}

function isInstalled(stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp
}

/**
 * Installs the packages of package-lock.json, unless exactly these are already in node_modules.
 * Throws one sentence that says how to mend it.
 */
export function installDependencies() {
  const stamp = lockStamp()
  if (isInstalled(stamp)) {
    console.log("Packages: up to date")
    return
  }
  console.log("Packages: installing with npm ci (about half a minute)")
  const { status, stdout, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  })
  if (status !== 0) {
    const reason =
      `${stdout ?? ""}\n${stderr ?? ""}`.match(/npm (?:error|ERR!) .+/g)?.[0] ?? "npm was not found"
    throw new Error(
      `The packages could not be installed (${reason}): run \`npm ci\` here to see why, then try again.`,
    )
  }
  writeFileSync(stampFile, stamp)
}
