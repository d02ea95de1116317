// `node scripts/complete-lock.mjs`: run it after `npm install` where npm could not fetch the packages for other systems than this one.
// It then leaves them out of package-lock.json, and `npm ci` refuses such a lock everywhere. They are optional and named with
// an exact version by the package that wants them, so they can be written down without being fetched.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { ROOT } from "./running.mjs"

const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"]
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

/** Optional packages that the lock's packages want and the lock does not hold, as `{ name, version, wantedBy }`. */
export function missingFromLock(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isHeld(lock.packages, path, name))
      .map(([name, version]) => ({ name, version, wantedBy: path })),
  )
}

/** Where Node would look for `name` from `path`: beside it, then one level up, and so on. */
function isHeld(packages, path, name) {
  const levels =
    path === ""
      ? [""]
      : [
          ...path
            .split("/node_modules/")
            .map((_, depth, all) => all.slice(0, depth + 1).join("/node_modules/")),
          "",
        ]
  return levels.some((level) => `${level === "" ? "" : `${level}/`}node_modules/${name}` in packages)
}

function entryFor(name, version, isDev) {
  const parts = name.split(/[-./]/)
  const os = parts.find((part) => SYSTEMS.includes(part))
  const cpu = parts.find((part) => PROCESSORS.includes(part))
  const libc = parts.some((part) => part.startsWith("musl"))
    ? "musl"
    : parts.includes("gnu")
      ? "glibc"
      : undefined
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(isDev && { dev: true }),
    ...(libc && os === "linux" && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

function complete() {
  const file = join(ROOT, "package-lock.json")
  const lock = JSON.parse(readFileSync(file, "utf8"))
  const missing = missingFromLock(lock)
  for (const { name, version, wantedBy } of missing) {
    if (!EXACT.test(version))
      throw new Error(`${wantedBy} wants ${name} ${version}, which names no exact version: add it by hand.`)
    const top = `node_modules/${name}`
    const path = top in lock.packages ? `${wantedBy}/${top}` : top
    lock.packages[path] = entryFor(name, version, lock.packages[wantedBy].dev)
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} packages added to package-lock.json`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) complete()
