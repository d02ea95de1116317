import type { Finding } from "~src/draft/finding"
import type { Words } from "~src/proofread/words"

/** A finding that still knows which of the engine's rules it came from, so that a layer can tell them apart. */
export interface RawFinding extends Finding {
  readonly rule: string
}

export interface LayerContext {
  readonly text: string
  /** Words never to be flagged, as they were given. */
  readonly names: readonly string[]
  /** Words of the text that one of the engine's dictionaries flags and the other, of British English, knows. */
  readonly knownElsewhere: ReadonlySet<string>
  readonly words: Words
}

/** One step from what the engine says to what the writer sees: drops, reorders or adds findings. */
export type Layer = (findings: readonly RawFinding[], context: LayerContext) => readonly RawFinding[]

/** The piece of text a finding is about. */
export function wordAt(text: string, finding: Finding): string {
  return text.slice(finding.span.start, finding.span.end)
}

/** Whether the finding only says that no dictionary has the word; other spelling rules know what was meant. */
export function isUnknownWord(finding: RawFinding): boolean {
  return finding.rule === "SpellCheck"
}
