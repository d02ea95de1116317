import { sayCount } from "~src/platform/i18n"
import { joinWords } from "~src/platform/join-words"
import type { TemplateWords } from "~src/templates/own/own-template"

/** "3 letters and 2 sections", with `lines` of advice behind them; what there is none of is not named. */
export function countWords(templates: readonly Pick<TemplateWords, "kind">[], lines = 0): string {
  const letters = templates.filter(({ kind }) => kind === "letter").length
  const sections = templates.length - letters
  return joinWords([
    ...(letters > 0 ? [sayCount("shareLetters", letters)] : []),
    ...(sections > 0 ? [sayCount("shareSections", sections)] : []),
    ...(lines > 0 ? [sayCount("packLines", lines)] : []),
  ])
}
