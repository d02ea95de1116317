import { createHash } from "node:crypto"
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build, transform } from "esbuild"
import { closureBundle } from "./closure-bundle"

/** A practice page ready to serve. */
export interface PracticePage {
  readonly script: string
  readonly style: string
}

const here = fileURLToPath(new URL("./", import.meta.url))
const root = join(here, "../../")
const cache = join(root, ".cache/practice")

const closureParts = [
  "goog.editor.SeamlessField",
  "goog.editor.plugins.BasicTextFormatter",
  "goog.editor.plugins.Blockquote",
  "goog.editor.plugins.EnterHandler",
  "goog.editor.plugins.UndoRedo",
  "goog.ui.KeyboardShortcutHandler",
]

/** Changes with our sources and with the packages, which package-lock.json pins. */
function fingerprint(): string {
  const hash = createHash("sha256")
  const files = readdirSync(here, { recursive: true, encoding: "utf8" })
  const sources = files.filter((file) => /\.(ts|css)$/.test(file)).sort()
  for (const source of sources) hash.update(source).update(readFileSync(join(here, source)))
  return hash
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex")
    .slice(0, 16)
}

async function bundled(name: "gmail" | "outlook"): Promise<PracticePage> {
  const result = await build({
    entryPoints: [join(here, name, "main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    legalComments: "none",
    // The packages' `main` is CommonJS, which would take in every part of them.
    mainFields: ["module", "main"],
    absWorkingDir: root,
    logLevel: "error",
  })
  const css = ["page/page.css", `${name}/${name}.css`].map((file) => readFileSync(join(here, file), "utf8"))
  return { script: result.outputFiles[0]?.text ?? "", style: css.join("\n") }
}

async function closure(): Promise<string> {
  return (await transform(closureBundle(closureParts), { minify: true, legalComments: "none" })).code
}

async function bundleAll(folder: string): Promise<void> {
  const [editor, gmail, outlook] = await Promise.all([closure(), bundled("gmail"), bundled("outlook")])
  mkdirSync(cache, { recursive: true })
  const unfinished = mkdtempSync(join(cache, "unfinished-"))
  writeFileSync(join(unfinished, "gmail.js"), `${editor}\n;${gmail.script}`)
  writeFileSync(join(unfinished, "gmail.css"), gmail.style)
  writeFileSync(join(unfinished, "outlook.js"), outlook.script)
  writeFileSync(join(unfinished, "outlook.css"), outlook.style)
  // Another run may have finished the same bundle meanwhile; then theirs serves.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
}

/** Bundles both practice pages with their editors, or takes them from `.cache/practice` when nothing changed. */
export async function practicePages(): Promise<Record<"gmail" | "outlook", PracticePage>> {
  const folder = join(cache, fingerprint())
  if (!existsSync(folder)) await bundleAll(folder)
  const page = (name: string) => ({
    script: readFileSync(join(folder, `${name}.js`), "utf8"),
    style: readFileSync(join(folder, `${name}.css`), "utf8"),
  })
  return { gmail: page("gmail"), outlook: page("outlook") }
}
