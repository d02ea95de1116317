import { detect } from "tinyld/light"
import { mayBeForeign } from "~src/draft/may-be-foreign"

/** More of a longer text tells nothing new. */
const LOOKED_AT = 2_000

/**
 * The language of `text` as an ISO 639-1 code, or null when it is English or nobody can tell. Two have to agree: few words
 * that carry English, and a detector that names another language; alone it takes short lines with foreign names for
 * another language.
 */
export function findLanguage(text: string): string | null {
  if (!mayBeForeign(text)) return null
  const found = detect(text.slice(0, LOOKED_AT))
  return found === "" || found === "en" ? null : found
}
