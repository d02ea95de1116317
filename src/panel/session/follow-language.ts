import { mayBeForeign } from "~src/draft/may-be-foreign"
import { logThrown } from "~src/platform/log"

/** Says of a text whether it is in another language than English. */
export interface LanguageFollower {
  /** The ISO 639-1 code found for this draft, or null while it reads as English or nothing is known yet. */
  languageOf(text: string): string | null
}

/**
 * Asks `find` about a draft that has hardly any English in it, one text at a time, and remembers the answer until the
 * draft reads as English again. `onFound` is called when the answer changes.
 */
export function followLanguage(
  find: (text: string) => Promise<string | null>,
  signal: AbortSignal,
  onFound: () => void,
): LanguageFollower {
  let asked: string | null = null
  let found: string | null = null

  async function ask(text: string): Promise<void> {
    asked = text
    try {
      const language = await find(text)
      if (signal.aborted || asked !== text || language === found) return
      found = language
      onFound()
    } catch (thrown) {
      // Without an answer the draft is read as English, as always.
      logThrown("finding the language", thrown)
    }
  }

  return {
    languageOf(text) {
      if (!mayBeForeign(text)) {
        asked = null
        found = null
      } else if (text !== asked) void ask(text)
      return found
    },
  }
}
