import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { mailHosts } from "../../support/mail-server"
import type { LaunchOptions } from "../../support/session"

const here = fileURLToPath(new URL("./", import.meta.url))
const root = join(here, "../../../")

async function buildLayer(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(here, "content.ts")],
    outfile,
    bundle: true,
    format: "iife",
    target: "es2022",
    alias: { "~src": join(root, "src") },
    absWorkingDir: root,
    logLevel: "error",
  })
}

const matches = Object.keys(mailHosts).map((host) => `https://${host}/*`)

/** Builds an extension that holds the webmail layer and nothing else, and gives its folder. */
export async function layerExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "webmail-layer-"))
  await buildLayer(join(folder, "content.js"))
  const manifest = {
    manifest_version: 3,
    name: "Webmail layer",
    version: "1",
    host_permissions: matches,
    content_scripts: [{ matches, js: ["content.js"], run_at: "document_idle" }],
    browser_specific_settings: { gecko: { id: "afterword@afterword.example", strict_min_version: "140.0" } },
  }
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest))
  return folder
}

/** Our own extension with the layer beside it: panels as they are, and what is read for them. */
export async function panelsAndLayer(): Promise<LaunchOptions> {
  const script = join(mkdtempSync(join(tmpdir(), "webmail-layer-")), "layer.js")
  await buildLayer(script)
  return {
    extension: true,
    alterExtension(folder) {
      copyFileSync(script, join(folder, "layer.js"))
      const file = join(folder, "manifest.json")
      const manifest = JSON.parse(readFileSync(file, "utf8"))
      manifest.content_scripts.push({ matches, js: ["layer.js"], run_at: "document_idle" })
      writeFileSync(file, JSON.stringify(manifest))
    },
  }
}
