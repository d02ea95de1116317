import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { beforeAll, describe, expect, it } from "vitest"
import { build, buildFolder } from "../../scripts/build.mjs"

/** Asked for with `typeof`, or given by the browser. */
const KNOWN = new Set(["chrome", "browser", "global", "process", "define", "require", "importScripts"])
/** The compiler's ways to say that a name has no definition. */
const NO_SUCH_NAME = new Set([2304, 2503, 2552, 18004])

const NETWORK =
  /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)/g
/** How the engine reads its own file: what it is given is an address in the package (src/background/harper-binary.ts). */
const OWN_FILE = /instanceof URL\)?\s*(?:&&|\)\s*\{(?:\\n|\s)*)\(?(\w+)\s?=\s?fetch\(\1\)/g

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

  it("hold no means to reach the network, but for the background's reading of its own file", () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    )
    const found = scripts.flatMap((name) => {
      const script = readFileSync(join(folder, name), "utf8")
      const rest = name.includes("background") ? script.replace(OWN_FILE, "") : script
      return (rest.match(NETWORK) ?? []).map((means) => `${name}: ${means}`)
    })
    expect(found).toEqual([])
  })
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
