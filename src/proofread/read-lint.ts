import type { Lint, Suggestion } from "harper.js"
import type { RawFinding } from "~src/proofread/layers/layer"

const SPELLING_KINDS: ReadonlySet<string> = new Set(["Spelling", "Typo"])
/** harper.js's `SuggestionKind.InsertAfter`; the enum itself would pull the engine into pure code. */
const INSERT_AFTER = 2

function replacementOf(suggestion: Suggestion, problem: string): string {
  const text = suggestion.get_replacement_text()
  const whole = suggestion.kind() === INSERT_AFTER ? problem + text : text
  suggestion.free()
  return whole
}

/** Turns an answer of the engine into a finding and gives its memory back to the engine. */
export function readLint(rule: string, lint: Lint): RawFinding {
  const problem = lint.get_problem_text()
  const span = lint.span()
  const spelling = SPELLING_KINDS.has(lint.lint_kind())
  const replacements = lint.suggestions().map((suggestion) => replacementOf(suggestion, problem))
  const finding: RawFinding = {
    rule,
    span: { start: span.start, end: span.end },
    kind: spelling ? "spelling" : "grammar",
    message: spelling ? `“${problem}” may be misspelled.` : lint.message().replace(/`([^`]*)`/g, "“$1”"),
    replacements: [...new Set(replacements)],
  }
  span.free()
  lint.free()
  return finding
}
