import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"

const here = fileURLToPath(new URL("./", import.meta.url))
const root = join(here, "../../../")

/** The harness as one script: practice pages without their editors, the adapters, and what changes and judges them. */
export async function mutantsScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, "run.ts")],
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    alias: { "~src": join(root, "src"), "~test": join(root, "test") },
    absWorkingDir: root,
    logLevel: "error",
    plugins: [
      {
        name: "plain-editors",
        setup({ onResolve }) {
          onResolve({ filter: /^\.\/editor$/ }, ({ importer }) => {
            const webmail = dirname(importer).endsWith("gmail") ? "gmail" : "outlook"
            return { path: join(here, `${webmail}-editor.ts`) }
          })
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ""
}
