import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { ROOT, sourceFiles } from "./source-files"

const pages = sourceFiles(["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs"], /\.md$/)
const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts

describe.each(pages.map(({ path, text }) => [path, text] as const))("%s", (path, text) => {
  it("names only commands there are", () => {
    const run = Array.from(text.matchAll(/\bnpm run (?:--silent )?([a-z:-]+)/g), ([, name]) => name!)
    const short = Array.from(text.matchAll(/\bnpm (start|test)\b/g), ([, name]) => name!)
    expect([...run, ...short].filter((name) => !(name in scripts))).toEqual([])
  })

  it("links only to what is there", () => {
    const links = Array.from(text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g), ([, link]) => link!)
    const inside = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(inside.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([])
  })

  it("names only files and folders there are", () => {
    const named = Array.from(
      text.matchAll(/`((?:src|test|scripts|docs|contents|popup|tabs|assets)\/[\w./-]*)`/g),
      ([, file]) => file!,
    )
    expect(
      named.filter((file) => !/(^|[/-])(x|yahoo)\b/.test(file) && !existsSync(join(ROOT, file))),
    ).toEqual([])
  })
})

describe("scripts", () => {
  it.each(Object.entries(scripts))("npm run %s starts a file there is", (_name, command) => {
    const file = command.match(/scripts\/[\w.-]+/)?.[0]
    expect(file === undefined || existsSync(join(ROOT, file))).toBe(true)
  })
})
