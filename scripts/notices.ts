import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fallback, object, optional, parse, record, string } from "valibot"

const ROOT = join(__dirname, "..")

/** In package.json, but not in the builds: the bundler itself, and React, whose place Preact takes (docs/decisions/0002). */
const NOT_SHIPPED = ["plasmo", "react", "react-dom"]

const Package = object({
  name: string(),
  version: string(),
  license: fallback(string(), "see below"),
  dependencies: optional(record(string(), string()), {}),
})

/** The text of THIRD_PARTY_NOTICES.md: every package that ends up in a build, with the licence text it came with. */
export function notices(): string {
  const packages = shipped()
  const list = packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`)
  const texts = packages.map(({ name, text }) => `## ${name}\n\n\`\`\`text\n${text.trim()}\n\`\`\``)
  const lists = readFileSync(join(ROOT, "assets", "words", "README.md"), "utf8").replace(/^#/gm, "##")
  return `${HEAD}\n${list.join("\n")}\n\n${texts.join("\n\n")}\n\n${lists}`
}

const HEAD = `# Third-party notices

Afterword is made with the packages below; this file is part of every build. It is written by \`npm run docs\` from the installed
packages. Harper's engine is compiled from Rust; the crates it is made of are named in Harper's own repository
(<https://github.com/Automattic/harper>). The source of webextension-polyfill, unchanged here, is at
<https://github.com/mozilla/webextension-polyfill>.
`

/** Our own dependencies and, in turn, theirs. */
function shipped() {
  const waiting = Object.keys(read(ROOT).dependencies).filter((name) => !NOT_SHIPPED.includes(name))
  const found = new Map<string, ReturnType<typeof one>>()
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    if (found.has(name)) continue
    const entry = one(name)
    found.set(name, entry)
    waiting.push(...entry.needs)
  }
  return Array.from(found.values()).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function one(name: string) {
  const folder = join(ROOT, "node_modules", name)
  const { version, license, dependencies } = read(folder)
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (!file) throw new Error(`${name} came without a licence text: add its text to scripts/notices.ts.`)
  return {
    name,
    version,
    license,
    needs: Object.keys(dependencies),
    text: readFileSync(join(folder, file), "utf8"),
  }
}

function read(folder: string) {
  return parse(Package, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")))
}
