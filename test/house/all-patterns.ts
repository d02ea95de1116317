import { join } from "node:path"
import ts from "typescript"
import { ROOT, type SourceFile, sourceFiles } from "~test/house/source-files"

const LAYERS = ["draft", "interviews", "rules", "review", "proofread"]

/**
 * Every pattern that reads a draft: the literals in the source, and what is put together when the modules are loaded, such
 * as one pattern out of a list of phrases. Loads the modules, so call it before anything else imports them.
 */
export async function allPatterns(): Promise<readonly RegExp[]> {
  const files = sourceFiles(
    LAYERS.map((layer) => `src/${layer}`),
    /\.ts$/,
  )
  const found = new Map<string, RegExp>()
  const keep = (pattern: RegExp) => found.set(String(pattern), pattern)
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const made = new target(...args)
      keep(made)
      return made
    },
  })
  try {
    for (const file of files) await import(join(ROOT, file.path))
    // Many are put together only when they are needed.
    const { prepareNext } = await import("~src/draft/prepared-patterns")
    while (prepareNext()) {}
  } finally {
    globalThis.RegExp = Native
  }
  for (const file of files) for (const literal of literalsIn(file)) keep(literal)
  return [...found.values()]
}

function literalsIn({ path, text }: SourceFile): readonly RegExp[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext)
  const literals: RegExp[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf("/")
      literals.push(new RegExp(node.text.slice(1, slash), node.text.slice(slash + 1)))
    }
    ts.forEachChild(node, walk)
  }
  walk(source)
  return literals
}

const TOKEN = /\\.|\[(?:\\.|[^\]\\])*\]|\(|\)(?:[*+]|\{\d+,\})?|[^\\[()]+/gs

/** The groups that repeat without a limit: the only place where backtracking can become exponential. */
export function loopsIn(source: string): readonly string[] {
  const opened: number[] = []
  const loops: string[] = []
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === "(") opened.push(index)
    if (!token.startsWith(")")) continue
    const start = opened.pop() ?? 0
    if (token.length > 1) loops.push(source.slice(start, index + 1))
  }
  return loops
}
