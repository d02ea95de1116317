// `npm run docs` writes the generated pages; with `--check` it only says which are out of date.
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { notices } from "./notices"
import { catalogueWithRules } from "./rule-words"
import { rulesPage } from "./rules-page"

const ROOT = join(__dirname, "..")
const CATALOGUE = "assets/_locales/en/messages.json"
const PAGES = [
  { path: "THIRD_PARTY_NOTICES.md", text: notices },
  { path: "docs/rules.md", text: rulesPage },
  { path: CATALOGUE, text: () => catalogueWithRules(join(ROOT, CATALOGUE)) },
]

const stale = PAGES.map((page) => ({ path: page.path, text: formatted(page.path, page.text()) })).filter(
  ({ path, text }) => !existsSync(join(ROOT, path)) || readFileSync(join(ROOT, path), "utf8") !== text,
)
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.log(`${path} is out of date: run npm run docs.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, text } of stale) writeFileSync(join(ROOT, path), text)
  console.log(
    stale.length > 0 ? `Wrote ${stale.map(({ path }) => path).join(", ")}` : "Everything is up to date",
  )
}

/** As `npm run fix` would leave it, so that the two never disagree. */
function formatted(path: string, text: string): string {
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome")
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${path}`], {
    cwd: ROOT,
    input: text,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  })
}
