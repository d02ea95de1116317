import { isPlaceholder, PLACEHOLDER } from "~src/templates/placeholder"

/** What stands between double braces in `text` and is no blank of ours, each once: it is never filled. */
export function unknownBlanks(text: string): readonly string[] {
  const names = Array.from(text.matchAll(PLACEHOLDER), ([, name = ""]) => name)
  return [...new Set(names.filter((name) => !isPlaceholder(name)))]
}
