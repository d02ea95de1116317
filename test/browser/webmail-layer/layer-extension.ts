import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import { mailHosts } from "../../support/mail-server"

const here = fileURLToPath(new URL("./", import.meta.url))
const root = join(here, "../../../")

/** Builds an extension that holds the webmail layer and nothing else, and gives its folder. */
export async function layerExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "webmail-layer-"))
  await build({
    entryPoints: [join(here, "content.ts")],
    outfile: join(folder, "content.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    alias: { "~src": join(root, "src") },
    absWorkingDir: root,
    logLevel: "error",
  })
  const matches = Object.keys(mailHosts).map((host) => `https://${host}/*`)
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
