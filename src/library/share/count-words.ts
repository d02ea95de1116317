import { say, sayCount } from "~src/platform/i18n"
import type { TemplateWords } from "~src/templates/own/own-template"

/** "3 letters and 2 sections", only one of the two where the other is none. */
export function countWords(templates: readonly Pick<TemplateWords, "kind">[]): string {
  const letters = templates.filter(({ kind }) => kind === "letter").length
  const sections = templates.length - letters
  if (sections === 0) return sayCount("shareLetters", letters)
  if (letters === 0) return sayCount("shareSections", sections)
  return say("shareAnd", {
    first: sayCount("shareLetters", letters),
    second: sayCount("shareSections", sections),
  })
}
