import * as v from "valibot"
import { allSeen } from "~src/templates/file/all-seen"
import { MOST_ENTRIES } from "~src/templates/file/limits"
import type { TemplateWords } from "~src/templates/own/own-template"
import { letterFields, sectionFields } from "~src/templates/own/template-words-schema"

const { kind: _letter, ...letter } = letterFields
const { kind: _section, ...section } = sectionFields

/** Letters and sections as a file lists them: which of the two something is, is said by the list it stands in. */
export const letterFileSchema = v.pipe(
  v.object({
    afterword: v.literal("letters"),
    version: v.literal(1),
    letters: v.optional(v.pipe(v.array(v.object(letter)), v.maxLength(MOST_ENTRIES)), []),
    sections: v.optional(v.pipe(v.array(v.object(section)), v.maxLength(MOST_ENTRIES)), []),
  }),
  allSeen(),
)

/** The text of a file that holds `templates`, in the order they are given. */
export function letterFileText(templates: readonly TemplateWords[]): string {
  return `${JSON.stringify({ afterword: "letters", version: 1, ...listed(templates) }, null, 2)}\n`
}

/** `templates` in two lists. Fields are in the order of the schema, whatever order they came in. */
export function listed(templates: readonly TemplateWords[]) {
  return {
    letters: templates.flatMap((words) => (words.kind === "letter" ? v.parse(v.object(letter), words) : [])),
    sections: templates.flatMap((words) =>
      words.kind === "section" ? v.parse(v.object(section), words) : [],
    ),
  }
}

/** What `listed` put into two lists, as one. */
export function unlisted(lists: ReturnType<typeof listed>): readonly TemplateWords[] {
  return [
    ...lists.letters.map((words) => ({ ...words, kind: "letter" as const })),
    ...lists.sections.map((words) => ({ ...words, kind: "section" as const })),
  ]
}
