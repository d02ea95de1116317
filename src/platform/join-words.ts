import { browser } from "~src/platform/browser"

/** "a, b and c", as the language of the interface joins them. */
export function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat(browser.i18n.getUILanguage(), { type: "conjunction" }).format(words)
}
