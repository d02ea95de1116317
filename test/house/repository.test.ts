import ts from "typescript"
import { describe, expect, it } from "vitest"
import { PRODUCT, placesOf, type SourceFile, sourceFiles } from "./source-files"

const product = sourceFiles(PRODUCT)
const pure = sourceFiles([
  "src/draft",
  "src/interviews",
  "src/rules",
  "src/review",
  "src/templates",
  "src/proofread",
])

const places = (pattern: RegExp, files = product, except: readonly string[] = []) =>
  placesOf(pattern, files).filter((place) => !except.some((path) => place.startsWith(path)))

describe("the product", () => {
  it("prints through log.ts only, so that no word of a draft reaches the console", () => {
    expect(places(/\bconsole\b/, product, ["src/platform/log.ts:"])).toEqual([])
  })

  it("makes no network request", () => {
    expect(places(/\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/)).toEqual([])
  })

  it("builds nodes, never HTML from strings, and runs no strings", () => {
    expect(places(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/)).toEqual([])
    expect(places(/\beval\s*\(|\bnew Function\b|document\.write\b|createPolicy\b/)).toEqual([])
  })

  it("knows the browser through src/platform only", () => {
    expect(places(/\b(browser|chrome)\.[a-z]+/i, product, ["src/platform/"])).toEqual([])
  })

  it("uses the bundler's own kinds of import in one file each", () => {
    const files = (pattern: RegExp) => new Set(places(pattern).map((place) => place.replace(/:\d+$/, "")))
    expect(files(/from ["'`]url:/).size).toBe(1)
    expect(files(/from ["'`]data-text:/).size).toBe(1)
  })

  it("takes only types from the bundler", () => {
    expect(places(/^(?!import type\b).*from "(plasmo|@plasmohq\/)/)).toEqual([])
  })

  it("has no check switched off without a reason", () => {
    expect(places(/./, withComments(/@ts-(ignore|nocheck)/))).toEqual([])
    expect(places(/./, withComments(/biome-ignore [a-zA-Z/]+:\s*$/m))).toEqual([])
  })
})

describe("pure layers", () => {
  it("are told the time, and leave nothing to chance", () => {
    expect(
      places(/\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./, pure),
    ).toEqual([])
  })
})

describe("names", () => {
  it("has no folder or file where anything could go", () => {
    const all = sourceFiles([...PRODUCT, "test", "scripts"], /./)
    const drawers = /(^|\/)(utils?|helpers?|common|misc|lib|shared)(\/|\.[a-z]+$)/i
    expect(all.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
  })

  it("keeps every file of the product short; only lists may be long", () => {
    const long = product
      .filter(({ path }) => !path.includes("/data/"))
      .filter((file) => linesOfCode(file) > 150)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe("tests", () => {
  it("skips none and narrows to none", () => {
    expect(places(/\b(it|test|describe)\.(skip|only|todo|fails)\b/, sourceFiles(["test"]))).toEqual([])
  })
})

function withComments(pattern: RegExp) {
  return product.filter(({ text }) => pattern.test(text)).map(({ path }) => ({ path, text: "x" }))
}

/** Lines without the lists at the top level, which may be as long as they need to be. */
function linesOfCode({ path, text }: SourceFile): number {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const listed = source.statements
    .filter(isList)
    .reduce((sum, node) => sum + lineOf(node.end) - lineOf(node.getStart(source)), 0)
  return text.trimEnd().split("\n").length - listed
}

function isList(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return true
  if (!ts.isVariableStatement(statement)) return false
  let value = statement.declarationList.declarations[0]?.initializer
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isNewExpression(value)))
    value = ts.isNewExpression(value) ? value.arguments?.[0] : value.expression
  // A list may be written as one text that is then split.
  while (value && ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression))
    value = value.expression.expression
  return value !== undefined && (ts.isArrayLiteralExpression(value) || ts.isStringLiteralLike(value))
}
