import { existsSync, readdirSync, readFileSync } from "node:fs"
import type { Session } from "../../test/support/session"

/**
 * Megabytes of anonymous memory in use by the process that holds the extension's background and pages; null where the
 * system has no /proc or no such process. In Firefox its built-in extensions live in the same process.
 */
export function extensionMemory(browser: Session["browser"]): number | null {
  if (!existsSync("/proc/self/status")) return null
  const ours = processesUnder(process.pid).filter(({ status, command }) =>
    browser === "chromium"
      ? command.includes("--extension-process")
      : field(status, "Name") === "WebExtensions",
  )
  if (ours.length === 0) return null
  return ours.reduce((sum, { status }) => sum + Number.parseInt(field(status, "RssAnon"), 10) * 1024, 0) / 1e6
}

interface Process {
  readonly status: string
  readonly command: string
}

/** Every process that `root` started, and those they started: another browser on the machine is not counted. */
function processesUnder(root: number): Process[] {
  const statuses = new Map<number, string>()
  for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    statuses.set(Number(id), readGone(`/proc/${id}/status`))
  const isUnder = (id: number): boolean => {
    const parent = Number(field(statuses.get(id) ?? "", "PPid"))
    return parent === root || (parent > 1 && isUnder(parent))
  }
  return [...statuses]
    .filter(([id]) => isUnder(id))
    .map(([id, status]) => ({ status, command: readGone(`/proc/${id}/cmdline`) }))
}

function field(status: string, name: string): string {
  return new RegExp(`^${name}:\\s+(.*)$`, "m").exec(status)?.[1] ?? ""
}

/** A process may end between its listing and the reading. */
function readGone(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return ""
  }
}
