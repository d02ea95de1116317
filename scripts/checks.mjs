import { availableParallelism } from "node:os"
import { runLocal } from "./running.mjs"

/** Every check that needs no browser and no build. `mend` says what to do about it. */
export const CHECKS = [
  { name: "style (biome)", command: ["biome", "check", "."], mend: "npm run fix mends most of it" },
  { name: "types (tsc)", command: ["tsc", "--noEmit", "-p", "tsconfig.json"] },
  {
    name: "pure layers without the DOM (tsc)",
    command: ["tsc", "--noEmit", "-p", "tsconfig.pure.json"],
    mend: "docs/architecture.md says what a pure layer may use",
  },
  {
    name: "layers (dependency-cruiser)",
    command: ["depcruise", "--config", ".dependency-cruiser.cjs", "."],
    mend: "docs/architecture.md draws the layers",
  },
  { name: "nothing unused (knip)", command: ["knip", "--no-progress"] },
  { name: "generated pages fresh", command: ["tsx", "scripts/docs.ts", "--check"], mend: "run npm run docs" },
]

const LIMIT = 240

/** Runs `checks`, as many at once as there are processors, and calls `report` with each result in the order of the list. */
export async function runChecks(checks, report) {
  const waiting = checks.map((check, index) => ({ check, index }))
  const results = []
  let next = 0
  const flush = () => {
    while (results[next]) report(results[next++])
  }
  const worker = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      const [name, ...args] = item.check.command
      results[item.index] = { check: item.check, ...(await runLocal(name, args, { limit: LIMIT })) }
      flush()
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker))
}

/** One line for a check that passed; for one that did not, its output and what to do. */
export function describe({ check, code, output, seconds }) {
  const line = `${code === 0 ? "✓" : "✗"} ${check.name} (${seconds.toFixed(1)} s)`
  if (code === 0) return line
  return `${line}\n${output.trim()}${check.mend ? `\nTo mend it: ${check.mend}.` : ""}`
}
