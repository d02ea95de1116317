/** Longer words are shown shortened: the passage itself is marked in the draft. */
const LONGEST_SHOWN = 60

/**
 * Words of the draft for use in a message, on one line. Braces are this project's own notation for slots in messages, so
 * the words must have none.
 */
export function quote(words: string, longest = LONGEST_SHOWN): string {
  const plain = words.replace(/[{}$]/g, "").replace(/\s+/g, " ").trim()
  return plain.length > longest ? `${plain.slice(0, longest).trimEnd()}…` : plain
}
