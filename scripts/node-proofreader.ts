import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { createHarperProofreader } from "~src/proofread/harper-proofreader"
import type { Proofreader } from "~src/proofread/proofreader"

const BINARY = "node_modules/harper.js/dist/harper_wasm_slim_bg.wasm"

function findUp(path: string, from: string): string {
  const here = join(from, path)
  if (existsSync(here)) return here
  if (dirname(from) === from) throw new Error(`${path} is missing: install the packages first`)
  return findUp(path, dirname(from))
}

/** The same proofreader as the extension's, for scripts and tests. Works anywhere inside the checkout. */
export async function createNodeProofreader(): Promise<Proofreader> {
  // Imported late, and as a module: harper.js has no CommonJS build, and scripts may run as CommonJS.
  const { LocalLinter, createBinaryModuleFromUrl } = await import("harper.js")
  const url = pathToFileURL(findUp(BINARY, process.cwd())).href
  return createHarperProofreader({ LocalLinter, openBinary: () => createBinaryModuleFromUrl(url, "slim") })
}
