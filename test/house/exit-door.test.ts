import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Script } from "node:vm"
import { build, type Plugin } from "vite"
import { expect, it } from "vitest"
import { ROOT } from "./source-files"

// docs/decisions/0001: the day the bundler has to go, another one builds the same entries unchanged. What would be left to do is
// the manifest, the pages' HTML and the icons.
it.each(["contents/compose.ts", "src/panel/attach.ts", "background.ts"])(
  "%s builds without Plasmo",
  async (entry) => {
    const warnings: string[] = []
    const result = await build({
      root: ROOT,
      configFile: false,
      logLevel: "silent",
      plugins: [bundlerImports],
      resolve: { alias: [...preactUnderReact(), { find: /^~/, replacement: ROOT }] },
      build: {
        write: false,
        rollupOptions: {
          onwarn: ({ code, message }) => {
            // "use client", which means something to servers only.
            if (code !== "MODULE_LEVEL_DIRECTIVE") warnings.push(message)
          },
        },
        lib: { entry: join(ROOT, entry), formats: ["iife"], name: "entry", fileName: "entry" },
      },
    })
    const chunks = [result].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []))
    const code = chunks.filter((chunk) => chunk.type === "chunk").map((chunk) => chunk.code)
    expect(code).toHaveLength(1)
    expect(() => new Script(code[0]!)).not.toThrow()
    expect(code[0]!.length).toBeGreaterThan(10_000)
    expect(warnings).toEqual([])
  },
  120_000,
)

/** `url:` and `data-text:` in terms another bundler understands. */
const bundlerImports: Plugin = {
  name: "bundler-imports",
  enforce: "pre",
  async resolveId(id, importer) {
    if (id.startsWith("url:")) return `\0file-name:${id.split("/").at(-1)}`
    if (!id.startsWith("data-text:")) return null
    return this.resolve(`${id.slice("data-text:".length)}?inline`, importer, { skipSelf: true })
  },
  load(id) {
    return id.startsWith("\0file-name:") ? `export default "/${id.slice("\0file-name:".length)}"` : null
  },
}

function preactUnderReact() {
  const { alias } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    alias: Record<string, string>
  }
  return Object.entries(alias).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement }))
}
