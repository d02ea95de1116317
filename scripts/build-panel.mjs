import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT, Stop } from "./running.mjs"

/** The file inside the package that src/watcher loads. */
export const PANEL = "panel.js"

/**
 * Bundles the panel as a module of its own and offers it to the pages of the webmails. Plasmo cannot: it turns an
 * `import()` in a content script into a `<script>` in the page's own world (docs/decisions/0008).
 */
export async function buildPanel(folder) {
  const { build, transform } = await import("esbuild")
  const { alias } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))
  await build({
    entryPoints: [join(ROOT, "src", "panel", "attach.ts")],
    outfile: join(folder, PANEL),
    bundle: true,
    format: "esm",
    // The oldest browsers of the manifest.
    target: ["chrome123", "firefox140"],
    define: { "process.env.NODE_ENV": '"production"' },
    alias,
    absWorkingDir: ROOT,
    logLevel: "warning",
    jsx: "automatic",
    plugins: [ownInterfaces, fromTheRoot, plainIcons, wordsOnce, dataText(transform)],
  })
  offerToPages(folder)
}

/**
 * The browser's own interfaces. All of the manifest's browsers answer the few calls of the panel with promises, so what
 * translates them elsewhere would only be weight in the mail page (docs/decisions/0008).
 */
const ownInterfaces = {
  name: "own-interfaces",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({ path, namespace: "own-interfaces" }))
    onLoad({ filter: /^/, namespace: "own-interfaces" }, () => ({
      contents: "export default globalThis.browser ?? globalThis.chrome",
    }))
  },
}

/** `~x` is the repository's `x`. */
const fromTheRoot = {
  name: "from-the-root",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^~(src|assets)\// }, ({ path, kind }) =>
      resolve(`./${path.slice(1)}`, { resolveDir: ROOT, kind }),
    )
  },
}

/** Lucide's icons, drawn by twenty lines of ours. */
const plainIcons = {
  name: "plain-icons",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /[\\/]createLucideIcon\.mjs$/ }, ({ path }) => ({ path, namespace: "plain-icons" }))
    onLoad({ filter: /^/, namespace: "plain-icons" }, () => ({
      contents: 'export { drawIcon as default } from "~src/ui/draw-icon"',
      resolveDir: ROOT,
    }))
  },
}

/**
 * What a rule says stands in its file and, made from it by `npm run docs`, in `_locales`. The panel says it in the words of
 * `_locales` alone, so the mail page need not carry both.
 */
const wordsOnce = {
  name: "words-once",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]rules[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: withoutWords(readFileSync(path, "utf8"), path),
      loader: "ts",
    }))
  },
}

const META_WORDS = /^( {4}(?:title|ask|why|source)):\s+"(?:[^"\\]|\\.)*"/gm
const MESSAGES = /^ {2}messages: \{[\s\S]*?^ {2}\},$|^ {2}messages: \{.*\},$/gm

function withoutWords(source, path) {
  if (!source.includes(" = defineRule({")) return source
  if ([...source.matchAll(META_WORDS)].length !== 4 || [...source.matchAll(MESSAGES)].length !== 1)
    throw new Stop(
      `The words of the rule in ${path} were not found: title, ask, why, source and messages, each once.`,
    )
  return source.replace(META_WORDS, '$1: ""').replace(MESSAGES, "  messages: {},")
}

/** Plasmo's "this file as a string". */
const dataText = (transform) => ({
  name: "data-text",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^data-text:/ }, async ({ path, kind }) => ({
      ...(await resolve(path.slice("data-text:".length), { resolveDir: ROOT, kind })),
      namespace: "data-text",
    }))
    onLoad({ filter: /\.css$/, namespace: "data-text" }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { loader: "css", minify: true })
      return { contents: code.trim(), loader: "text" }
    })
  },
})

/**
 * Only to the hosts of the content script, which see our element in their page anyway. Not by a changing address
 * (`use_dynamic_url`): Chrome 130 and some after it did not find modules at those.
 */
function offerToPages(folder) {
  const file = join(folder, "manifest.json")
  const manifest = JSON.parse(readFileSync(file, "utf8"))
  const matches = manifest.content_scripts.flatMap((script) => script.matches)
  // Outlook opens windows to write in empty and fills them itself; Plasmo's types have no word for them.
  const content_scripts = manifest.content_scripts.map((script) => ({ ...script, match_about_blank: true }))
  const web_accessible_resources = [{ resources: [PANEL], matches }]
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts, web_accessible_resources }))
}
