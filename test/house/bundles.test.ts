import { readdirSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { beforeAll, describe, expect, it } from "vitest"
import { build, buildFolder } from "../../scripts/build.mjs"

/** Asked for with `typeof`, or given by the browser. */
const KNOWN = new Set(["chrome", "browser", "global", "process", "define", "require", "importScripts"])
/** The compiler's ways to say that a name has no definition. */
const NO_SUCH_NAME = new Set([2304, 2503, 2552, 18004])

describe.each(["chrome", "firefox"])("the scripts built for %s", (target) => {
  const folder = buildFolder(target)
  beforeAll(() => build({ say: () => undefined }), 300_000)

  // A minifier that drops what is still called makes a build that works until somebody needs just that.
  it("use no name that nobody defines", () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .map((name) => join(folder, name))
    expect(scripts.length).toBeGreaterThan(3)
    expect(undefinedNames(scripts)).toEqual([])
  }, 120_000)
})

function undefinedNames(files: string[]): string[] {
  const program = ts.createProgram(files, {
    allowJs: true,
    checkJs: true,
    noEmit: true,
    noResolve: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    // Classic scripts share one scope for the compiler; modules do not.
    moduleDetection: ts.ModuleDetectionKind.Force,
  })
  const found = files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .filter(({ code }) => NO_SUCH_NAME.has(code))
      .map(
        ({ messageText }) => /'([^']+)'/.exec(ts.flattenDiagnosticMessageText(messageText, " "))?.[1] ?? "?",
      ),
  )
  return [...new Set(found)].filter((name) => !KNOWN.has(name))
}
