/** How the text read after each of our writes: only while it reads so is that write what undo takes back. */
export interface WrittenTexts {
  /** A write has changed `before` to `after`. */
  push(before: string, after: string): void
  /** True when the last write still stands in `text`; the one before it is then the last. */
  pop(text: string): boolean
}

/** More than anybody takes back. */
const KEPT = 100

/** The texts of one editor, none written yet. */
export function createWrittenTexts(): WrittenTexts {
  let texts: readonly string[] = []
  return {
    push(before, after) {
      // What was typed since the last write lies above it in the editor's undo list.
      const below = texts.at(-1) === before ? texts : []
      texts = [...below, after].slice(-KEPT)
    },
    pop(text) {
      if (texts.length === 0 || texts.at(-1) !== text) return false
      texts = texts.slice(0, -1)
      return true
    },
  }
}
