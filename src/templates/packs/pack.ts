import * as v from "valibot"
import { isAllSeen } from "~src/templates/file/hidden-character"
import type { TemplateWords } from "~src/templates/own/own-template"
import { letterFields, sectionFields } from "~src/templates/own/template-words-schema"
import { MARK } from "~src/templates/packs/mark"

/** UTF-16 units, and how many letters and how many sections a pack may hold. */
export const PACK_LIMITS = { id: 64, name: 60, from: 60, about: 600, advice: 160, templates: 100 } as const

const { kind: _letter, basedOn: _ofLetter, ...letter } = letterFields
const { kind: _section, basedOn: _ofSection, ...section } = sectionFields

/** What a pack holds, in its file and stored. It takes the place of nothing, so nothing in it is `basedOn` anything. */
export const packFields = {
  id: v.pipe(v.string(), v.maxLength(PACK_LIMITS.id), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "id")),
  name: line(PACK_LIMITS.name),
  /** Who made it, in words. */
  from: line(PACK_LIMITS.from),
  /** Stands beside what comes from the pack. */
  mark: v.pipe(v.string(), v.regex(MARK, "mark")),
  about: v.optional(v.pipe(v.string(), v.maxLength(PACK_LIMITS.about)), ""),
  /** The day it was made, ISO 8601, which tells an older copy from a newer one; "" when nobody said. */
  made: v.optional(v.pipe(v.string(), v.regex(/^(?:\d{4}-[01]\d-[0-3]\d)?$/, "wrong")), ""),
  letters: v.optional(v.pipe(v.array(v.object(letter)), v.maxLength(PACK_LIMITS.templates)), []),
  sections: v.optional(v.pipe(v.array(v.object(section)), v.maxLength(PACK_LIMITS.templates)), []),
  /** One line for each rule it says something about, by the rule's id. */
  advice: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, "id")), line(PACK_LIMITS.advice)),
    {},
  ),
}

/** A pack, as it crosses a border. */
export const packSchema = v.pipe(
  v.object(packFields),
  v.check((pack) => isAllSeen(pack)),
)

/** Letters, sections and advice that somebody hands on, under a name and a mark. All of it is text. */
export type Pack = Readonly<v.InferOutput<typeof packSchema>>

/** What a pack offers to write with; ids are its own. */
export function templatesOf(pack: Pack): readonly (TemplateWords & { readonly id: string })[] {
  return [
    ...pack.letters.map((words, index) => ({ ...words, kind: "letter" as const, id: `letter-${index + 1}` })),
    ...pack.sections.map((words, index) => ({
      ...words,
      kind: "section" as const,
      id: `section-${index + 1}`,
    })),
  ]
}

function line(most: number) {
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most), v.regex(/^[^\r\n]*$/))
}
