import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { runInNewContext } from "node:vm"

/** One line of the Closure Library's own dependency list. */
interface SourceFile {
  readonly path: string
  readonly provides: readonly string[]
  readonly requires: readonly string[]
  readonly isModule: boolean
}

const libraryFile = createRequire(import.meta.url).resolve("google-closure-library/closure/goog/base.js")
const library = dirname(libraryFile)

/** Reads deps.js by running it against an `addDependency` of ours. Maps each name to the file that provides it. */
function readDependencyList(): ReadonlyMap<string, SourceFile> {
  const providers = new Map<string, SourceFile>()
  const addDependency = (
    path: string,
    provides: string[],
    requires: string[],
    flags?: { module?: string },
  ) => {
    const file = { path, provides, requires, isModule: flags?.module === "goog" }
    for (const name of provides) providers.set(name, file)
  }
  runInNewContext(readFileSync(join(library, "deps.js"), "utf8"), { goog: { addDependency } })
  return providers
}

/** The files needed for `names`, each after everything it requires. */
function inLoadOrder(names: readonly string[]): readonly SourceFile[] {
  const providers = readDependencyList()
  const ordered = new Set<SourceFile>()
  const visit = (name: string) => {
    const file = providers.get(name)
    if (!file) throw new Error(`The Closure Library has no ${name}.`)
    if (ordered.has(file)) return
    for (const required of file.requires) visit(required)
    ordered.add(file)
  }
  for (const name of names) visit(name)
  return [...ordered]
}

function wrapped(file: SourceFile): string {
  const source = readFileSync(join(library, file.path), "utf8")
  return file.isModule ? `goog.loadModule(function(exports) {${source}\nreturn exports;});` : source
}

/** The library's base without its `eval` probe for Chrome before 87, which a strict page refuses and reports. */
function base(): string {
  const source = readFileSync(libraryFile, "utf8")
  const probe = "eval(goog.global.trustedTypes.emptyScript)"
  if (!source.includes(probe))
    throw new Error("The Closure Library's base.js has changed: look at its eval probe.")
  return source.replace(probe, "goog.global.trustedTypes.emptyScript")
}

/**
 * `names` of the Closure Library and all they need as one classic script with a global `goog`.
 * Its own loader would fetch file by file, and does not find its way inside an npm package.
 */
export function closureBundle(names: readonly string[]): string {
  const settings = `var CLOSURE_NO_DEPS = true;
var CLOSURE_UNCOMPILED_DEFINES = { "goog.ENABLE_DEBUG_LOADER": false, "goog.DEBUG": false,
  // Without it Firefox gets an iframe for a field, which Gmail has not used for many years.
  "goog.editor.defines.USE_CONTENTEDITABLE_IN_FIREFOX_3": true };`
  return [settings, base(), ...inLoadOrder(names).map(wrapped)].join("\n;\n")
}
