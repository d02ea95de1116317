import * as v from "valibot"
import type { MessageKey } from "~src/platform/i18n"
import type { TemplateWords } from "~src/templates/own/own-template"
import { LONGEST, templateWordsSchema } from "~src/templates/own/template-words-schema"

/** What must be mended before it can be stored, by field. */
export type WordsProblems = Readonly<Record<string, MessageKey>>

/** What keeps `words` from being stored; nothing when they can be. */
export function problemsOf(words: TemplateWords): WordsProblems {
  const parsed = v.safeParse(templateWordsSchema, words)
  if (parsed.success) return {}
  const fields = parsed.issues.map((issue) => v.getDotPath(issue)?.split(".")[0] ?? "body")
  return Object.fromEntries(fields.map((field) => [field, problemOf(field, words)]))
}

function problemOf(field: string, { title, body }: TemplateWords): MessageKey {
  if (field === "title") return title.trim() === "" ? "templateNoTitle" : "templateLongTitle"
  if (field === "noteKinds") return "templateNoKind"
  if (field === "subject") return "templateLongSubject"
  if (field === "others") return "templateNoOther"
  return body.length > LONGEST.body ? "templateLongBody" : "templateNoBody"
}
