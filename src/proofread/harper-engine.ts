import type { BinaryModule, Dialect, LintConfig, LocalLinter } from "harper.js"
import { OFF_RULES } from "~src/proofread/harper-rules"
import type { RawFinding } from "~src/proofread/layers/layer"
import { readLint } from "~src/proofread/read-lint"
import { readWords, type Words } from "~src/proofread/words"

/** The two pieces of harper.js we use. Handed in, because a script and a browser load them differently. */
export interface HarperParts {
  readonly LocalLinter: typeof LocalLinter
  /** A fresh module each time: one that could not be loaded stays broken. */
  openBinary(): BinaryModule
}

export interface HarperEngine {
  readonly words: Words
  findings(text: string): Promise<readonly RawFinding[]>
  /** Words of `text` that British English does not know. */
  unknownInBritish(text: string): Promise<readonly RawFinding[]>
  /** Those of `words` that British English knows. */
  knownInBritish(words: readonly string[]): Promise<ReadonlySet<string>>
}

const AMERICAN: Dialect = 0
const BRITISH: Dialect = 1
/** Harper's default is Markdown, which would read a line of dashes or an indent as markup. */
const PLAIN = { language: "plaintext" } as const

function withoutOffRules(defaults: LintConfig): LintConfig {
  const config = { ...defaults }
  for (const rule of OFF_RULES) if (rule in config) config[rule] = false
  return config
}

function spellingOnly(defaults: LintConfig): LintConfig {
  return Object.fromEntries(Object.keys(defaults).map((rule) => [rule, rule === "SpellCheck"]))
}

/** Loads the engine: about a second, and some 200 MB while it is alive. Rejects when it cannot be loaded. */
export async function startHarper({ LocalLinter, openBinary }: HarperParts): Promise<HarperEngine> {
  const binary = openBinary()
  // Before any linter: its constructor starts loading too, and drops the rejection on the floor.
  await binary.setup()
  const words = readWords()
  const defaults = await binary.getDefaultLintConfig()
  const main = new LocalLinter({ binary, dialect: AMERICAN })
  const british = new LocalLinter({ binary, dialect: BRITISH })
  await main.setLintConfig(withoutOffRules(defaults))
  await british.setLintConfig(spellingOnly(defaults))
  await main.lint("The first text takes longest.", PLAIN)

  return {
    words,
    async findings(text) {
      const byRule = await main.organizedLints(text, PLAIN)
      const found = Object.entries(byRule).flatMap(([rule, lints]) =>
        lints.map((lint) => readLint(rule, lint)),
      )
      return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    },
    async unknownInBritish(text) {
      const { SpellCheck: lints = [] } = await british.organizedLints(text, PLAIN)
      return lints.map((lint) => readLint("SpellCheck", lint))
    },
    async knownInBritish(words) {
      if (words.length === 0) return new Set()
      const unknown = new Set<string>()
      for (const lint of await british.lint(words.join("\n"), PLAIN)) {
        unknown.add(lint.get_problem_text())
        lint.free()
      }
      return new Set(words.filter((word) => !unknown.has(word)))
    },
  }
}
