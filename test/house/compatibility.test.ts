import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { expect, it } from "vitest"
import { sequences } from "~test/browser/compatibility/sequences"
import { states } from "~test/browser/compatibility/states"
import { ROOT } from "./source-files"

const rows = [...states, ...sequences]

it.each(rows)(
  "docs/compatibility.md names a test that is there: $file, $test",
  ({ file, test, browsers }) => {
    const text = readFileSync(join(ROOT, "test", "browser", file), "utf8")
    // As the whole title, in whatever quotes.
    expect(['"', "`", "'"].some((quote) => text.includes(quote + test + quote))).toBe(true)
    if (browsers.includes("Firefox")) expect(text).toMatch(/describe\.each\(browsers\)|launchFirefox/)
  },
)

/** Files that are about the panel and its features: a few of their tests are about a state of the webmail, too. */
const FEATURES = ["panel.test.ts", "letters-and-sections.test.ts", "shorthand.test.ts", "spelling.test.ts"]
/** Found by random sequences and tried on their own: part of the row of those. */
const PARTS: Readonly<Record<string, readonly string[]>> = { "insertion-sequences.test.ts": ["$name"] }
const files = [...new Set(rows.map(({ file }) => file))].filter((file) => !FEATURES.includes(file))

it.each(files)("docs/compatibility.md has a row for every test of %s", (file) => {
  const named = [...rows.flatMap((row) => (row.file === file ? [row.test] : [])), ...(PARTS[file] ?? [])]
  const titles = titlesIn(readFileSync(join(ROOT, "test", "browser", file), "utf8"))
  expect(titles.length).toBeGreaterThan(0)
  expect(titles.filter((title) => !named.includes(title))).toEqual([])
})

/** The titles of the tests in `source`, as they are written. */
function titlesIn(source: string): readonly string[] {
  const file = ts.createSourceFile("test.ts", source, ts.ScriptTarget.Latest)
  const titles: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments
      if (title && ts.isStringLiteralLike(title)) titles.push(title.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return titles
}

/** `it`, `test`, or either with `.each(…)`. */
function isTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === "it" || called.text === "test"
  if (ts.isCallExpression(called)) return isTest(called.expression)
  return ts.isPropertyAccessExpression(called) && isTest(called.expression)
}

it("says everything on docs/compatibility.md that the registries hold", () => {
  const page = readFileSync(join(ROOT, "docs", "compatibility.md"), "utf8")
  for (const { file, test } of rows) expect(page).toContain(`| ${file}: ${test} |`)
})
