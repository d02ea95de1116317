import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"

export const ROOT = fileURLToPath(new URL("..", import.meta.url))

/** Something a person can mend. The message is one sentence that says how; no stack trace is shown. */
export class Stop extends Error {}

/**
 * Runs a program in the repository and gives `{ code, output, seconds }`. Never rejects: a program that is missing
 * or takes longer than `limit` seconds (it is then ended, with everything it started) gives a code that is not 0 and says so in `output`.
 * With `live` its output also goes to the terminal as it comes, `onLine` gets it line by line; `env` is added to ours.
 */
export function run(
  command,
  args,
  { limit = 300, live = false, onLine = () => {}, env = {}, cwd = ROOT } = {},
) {
  const begun = performance.now()
  return new Promise((resolve) => {
    // A group of its own (where the system has them), so that a stage that hangs takes its browsers with it.
    const detached = process.platform !== "win32"
    const child = spawn(command, args, {
      cwd,
      detached,
      // Output is read as well as shown: without colours.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    })
    let output = ""
    let rest = ""
    const listen = (chunk) => {
      output += chunk
      if (live) process.stdout.write(chunk)
      const lines = (rest + chunk).split("\n")
      rest = lines.pop() ?? ""
      lines.forEach(onLine)
    }
    const end = () => killGroup(child, detached)
    const done = (code, note = "") => {
      clearTimeout(timer)
      process.removeListener("exit", end)
      resolve({ code, output: output + note, seconds: (performance.now() - begun) / 1000 })
    }
    const timer = setTimeout(() => {
      end()
      done(124, `\nStopped after ${limit} seconds: ${command} ${args.join(" ")} did not finish.`)
    }, limit * 1000)
    process.once("exit", end)
    child.stdout.on("data", listen)
    child.stderr.on("data", listen)
    child.on("error", (error) => done(127, `\n${command} could not be started: ${error.message}`))
    child.on("close", (code) => done(code ?? 1))
  })
}

/** Runs a program that a dependency brought (`node_modules/.bin`). */
export const runLocal = (name, args, options) =>
  run(process.platform === "win32" ? `${name}.cmd` : name, args, {
    ...options,
    env: { ...options?.env, PATH: localPath() },
  })

/** Ends the process with code 1 and the one sentence, when `work` stopped for a reason a person can mend. */
export async function main(work) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130))
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error)
    process.exitCode = 1
  }
}

function localPath() {
  const separator = process.platform === "win32" ? ";" : ":"
  return `${fileURLToPath(new URL("../node_modules/.bin", import.meta.url))}${separator}${process.env.PATH}`
}

function killGroup(child, detached) {
  if (child.exitCode !== null || child.pid === undefined) return
  try {
    process.kill(detached ? -child.pid : child.pid, "SIGKILL")
  } catch {
    // It has just ended by itself.
  }
}
