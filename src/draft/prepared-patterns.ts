const waiting: (() => void)[] = []

/** `use` uses a pattern, on any text. Twice: at the second use browsers compile it anew, into machine code. */
export function prepareLater(use: () => void): void {
  waiting.push(use, use)
}

/** A pattern of its own that is to be ready by the time a draft is read. */
export function preparedLater(pattern: RegExp): RegExp {
  prepareLater(() => "".search(pattern))
  return pattern
}

/**
 * Takes one more step in making patterns ready; false when all are. Browsers compile a pattern at its first use, and all of ours together
 * take some tenths of a second: too long for the pause after the first word, and nothing when spread over idle moments.
 */
export function prepareNext(): boolean {
  waiting.pop()?.()
  return waiting.length > 0
}
