import { KIND_NAMES } from "~src/library/letters/kind-names"
import { say } from "~src/platform/i18n"
import type { TemplateWords } from "~src/templates/own/own-template"
import { slotTitleKeys, toneTitleKeys } from "~src/templates/slot"

/** "Letter · Thank-you · Warm", or the slot in the letter's place. */
export function wordsLine(words: TemplateWords): string {
  const is = words.kind === "letter" ? say("shareALetter") : say(slotTitleKeys[words.slot])
  const kinds = words.kind === "letter" ? [words.noteKind] : words.noteKinds
  return [is, kinds.map((kind) => say(KIND_NAMES[kind])).join(", "), say(toneTitleKeys[words.tone])].join(
    " · ",
  )
}
