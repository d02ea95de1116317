const NEEDED = "20.19 or a later 20, or 22.12 or newer"

/** Whether the packages of the lock, all of them, run on this version of Node ("22.12.0"). */
export function canRunOn(version) {
  const [major, minor] = version.split(".").map(Number)
  if (major === 20) return minor >= 19
  return major > 22 || (major === 22 && minor >= 12)
}

/** Throws one sentence that says how to mend it where Node is too old, which npm would only warn of. */
export function ensureNode(version = process.versions.node) {
  if (!canRunOn(version))
    throw new Error(`Node.js ${NEEDED} is needed, and this is ${version}: see https://nodejs.org.`)
}
