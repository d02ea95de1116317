import { readdirSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { ROOT, sourceFiles } from "./source-files"

// Plasmo gives a script whose `matches` it cannot read as literals to every site, and says nothing. For an extension that
// reads people's mail this is the worst slip there could be.
describe("contents/", () => {
  it("holds the one content script and nothing else", () => {
    expect(readdirSync(join(ROOT, "contents"))).toEqual(["compose.ts"])
  })

  it("names its hosts in a literal array of literal strings", () => {
    const [file] = sourceFiles(["contents/compose.ts"])
    const source = ts.createSourceFile("compose.ts", file!.text, ts.ScriptTarget.Latest, true)
    const matches = propertyNamed("matches", source)
    expect(ts.isArrayLiteralExpression(matches)).toBe(true)
    const elements = (matches as ts.ArrayLiteralExpression).elements
    expect(elements.every((element) => ts.isStringLiteral(element))).toBe(true)
    expect(elements.map((element) => (element as ts.StringLiteral).text)).toEqual([
      "https://mail.google.com/*",
      "https://outlook.live.com/*",
      "https://outlook.office.com/*",
      "https://outlook.office365.com/*",
      "https://outlook.cloud.microsoft/*",
    ])
  })
})

describe("entries", () => {
  it.each(["contents/compose.ts", "background.ts", "popup/index.tsx"])("%s is a few lines", (path) => {
    const [file] = sourceFiles([path])
    const statements = file!.text
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.trim().startsWith("//"))
    expect(statements.length).toBeLessThanOrEqual(25)
  })
})

function propertyNamed(name: string, node: ts.Node): ts.Expression {
  let found: ts.Expression | undefined
  const visit = (child: ts.Node) => {
    if (ts.isPropertyAssignment(child) && child.name.getText() === name) found = child.initializer
    ts.forEachChild(child, visit)
  }
  visit(node)
  if (!found) throw new Error(`contents/compose.ts has no literal ${name}`)
  return found
}
