import type { Layer, LayerContext, RawFinding } from "~src/proofread/layers/layer"
import { readWords } from "~src/proofread/words"

export const WORDS = readWords()

/** What a layer is told of `text` when nothing else is known. */
export function contextOf(text: string): LayerContext {
  return { text, names: [], knownElsewhere: new Set(), words: WORDS }
}

interface Told {
  readonly names?: readonly string[]
  readonly knownElsewhere?: readonly string[]
  readonly rule?: string
  /** By the flagged word. */
  readonly replacements?: Readonly<Record<string, readonly string[]>>
}

/** What the engine would say if it flagged each of `words` at its first place in `text`. */
export function engineFlags(text: string, words: readonly string[], told: Told = {}): readonly RawFinding[] {
  return words.map((word) => {
    const start = text.indexOf(word)
    if (start < 0) throw new Error(`${word} is not in the text`)
    return {
      rule: told.rule ?? "SpellCheck",
      span: { start, end: start + word.length },
      kind: told.rule ? "grammar" : "spelling",
      message: "",
      replacements: told.replacements?.[word] ?? [],
    }
  })
}

/** The words that are still flagged after `layer`. */
export function left(
  layer: Layer,
  text: string,
  words: readonly string[],
  told: Told = {},
): readonly string[] {
  const knownElsewhere = new Set(told.knownElsewhere ?? [])
  const context = { ...contextOf(text), names: told.names ?? [], knownElsewhere }
  return layer(engineFlags(text, words, told), context).map(({ span }) => text.slice(span.start, span.end))
}
