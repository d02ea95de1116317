import type { Layer, RawFinding } from "~src/proofread/layers/layer"

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
  const context = { text, names: told.names ?? [], knownElsewhere: new Set(told.knownElsewhere ?? []) }
  return layer(engineFlags(text, words, told), context).map(({ span }) => text.slice(span.start, span.end))
}
