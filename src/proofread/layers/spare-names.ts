import { type Layer, wordAt } from "~src/proofread/layers/layer"

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** `Siobhán’s`, `siobhán` and `SIOBHÁN` are one key; so are the parts of `O'Brien-Lund`. */
function keysOf(text: string): readonly string[] {
  const possessiveGone = text.replace(/['’]s?(?=\s|$)/giu, "")
  return (possessiveGone.match(WORD) ?? []).map((word) => word.toLowerCase())
}

/**
 * Drops whatever touches a given name: the engine knows few names, and a name underlined in red is the alarm that
 * costs the most trust. Grammar findings go only when they are about nothing but names.
 */
export const spareNames: Layer = (findings, { text, names }) => {
  const spared = new Set(names.flatMap(keysOf))
  if (spared.size === 0) return findings
  return findings.filter((finding) => {
    const keys = keysOf(wordAt(text, finding))
    return keys.length === 0 || !keys.every((key) => spared.has(key))
  })
}
