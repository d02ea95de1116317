import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { object, optional, parse, record, strictObject, string, unknown } from "valibot"
import { describe, expect, it } from "vitest"
import { PRODUCT, ROOT, sourceFiles } from "./source-files"

const Catalogue = record(string(), strictObject({ message: string(), description: optional(string()) }))
const catalogue = parse(
  Catalogue,
  JSON.parse(readFileSync(join(ROOT, "assets/_locales/en/messages.json"), "utf8")),
)
const keys = Object.keys(catalogue)
const messages = Object.entries(catalogue).map(([key, { message }]) => [key, message] as const)

describe("the words of the interface", () => {
  it("are each used somewhere", () => {
    const { literals, patterns } = stringsOf(PRODUCT)
    const isUsed = (key: string) =>
      literals.has(key) ||
      literals.has(key.replace(/_(zero|one|two|few|many|other)$/, "")) ||
      patterns.some((pattern) => pattern.test(key))
    const inManifest = new Set(manifestKeys())
    expect(keys.filter((key) => !isUsed(key) && !inManifest.has(key))).toEqual([])
  })

  it("are there for every key the manifest names", () => {
    expect(manifestKeys().filter((key) => !keys.includes(key))).toEqual([])
  })

  it("have both English plural forms", () => {
    const stems = keys.filter((key) => key.endsWith("_other")).map((key) => key.replace(/_other$/, ""))
    expect(stems.filter((stem) => !keys.includes(`${stem}_one`))).toEqual([])
    expect(keys.filter((key) => key.endsWith("_one") && !stems.includes(key.replace(/_one$/, "")))).toEqual(
      [],
    )
  })

  it("are never empty, and leave the browser's own placeholder sign alone", () => {
    expect(messages.filter(([, message]) => message.trim() === "" || message.includes("$"))).toEqual([])
  })

  it("keep the voice: no exclamation, no blame, no promise", () => {
    const loud =
      /!|\berrors?\b|\bfail(ed|ure|s)?\b|you forgot|\binvalid\b|\boops\b|\b(raises?|improves?|boosts?) your (odds|chances)/i
    expect(messages.filter(([, message]) => loud.test(message))).toEqual([])
  })
})

/** Every string in the product, and for every string put together at run time what it may become. */
function stringsOf(tops: readonly string[]) {
  const literals = new Set<string>()
  const patterns: RegExp[] = []
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text)
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
      // Without a few letters to begin with, a pattern would fit every key and prove nothing.
      if (/^[a-z]{4,}/.test(parts[0]!))
        patterns.push(new RegExp(`^${parts.map(literally).join("\\w+")}(_\\w+)?$`))
    }
    ts.forEachChild(node, visit)
  }
  for (const { path, text } of sourceFiles(tops))
    visit(
      ts.createSourceFile(
        path,
        text,
        ts.ScriptTarget.Latest,
        true,
        path.endsWith("x") ? ts.ScriptKind.TSX : undefined,
      ),
    )
  return { literals, patterns }
}

function manifestKeys(): string[] {
  const { displayName, description, manifest } = parse(
    object({ displayName: string(), description: string(), manifest: unknown() }),
    JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")),
  )
  const text = [displayName, description, JSON.stringify(manifest)].join("\n")
  return Array.from(text.matchAll(/__MSG_(\w+?)__/g), ([, key]) => key!)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
