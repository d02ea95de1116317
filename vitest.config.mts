import { fileURLToPath } from "node:url"
import { defineConfig, type Plugin } from "vitest/config"

const root = fileURLToPath(new URL("./", import.meta.url))

/** Plasmo writes "this file as a string" as `data-text:`; Vite calls it `?inline`. */
const dataText: Plugin = {
  name: "data-text",
  enforce: "pre",
  resolveId(id, importer) {
    if (!id.startsWith("data-text:")) return null
    return this.resolve(`${id.slice("data-text:".length)}?inline`, importer, { skipSelf: true })
  },
}

/** The bundle ships Preact under React's name (docs/decisions/0002); tests run on the same. */
const alias = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: "preact/jsx-runtime" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
  { find: /^~(src|assets|test|popup|contents|tabs)\//, replacement: `${root}$1/` },
]
const fakeBrowser = { find: "webextension-polyfill", replacement: `${root}test/support/fake-browser.ts` }

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [dataText],
        resolve: { alias: [...alias, fakeBrowser] },
        test: {
          name: "unit",
          environment: "node",
          css: true,
          // Some start a whole process, or the spelling engine.
          testTimeout: 20_000,
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/browser/**"],
        },
      },
      {
        plugins: [dataText],
        resolve: { alias },
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          // Each file has browsers of its own, which leave most of two processors idle; more at once only disturb each other.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
