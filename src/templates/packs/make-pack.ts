import * as v from "valibot"
import { listed } from "~src/templates/file/letter-file"
import type { TemplateWords } from "~src/templates/own/own-template"
import { type Pack, packSchema } from "~src/templates/packs/pack"
import { packId } from "~src/templates/packs/pack-file"

/** What somebody says of the pack she is making. */
export interface PackDraft {
  readonly name: string
  readonly from: string
  readonly mark: string
  readonly about: string
  readonly templates: readonly TemplateWords[]
  /** By rule id. */
  readonly advice: Readonly<Record<string, string>>
  /** ISO 8601 date. */
  readonly made: string
}

export type MadePack =
  | { readonly ok: true; readonly pack: Pack }
  /** The field that is wrong, or "empty" when there is nothing in the pack. */
  | { readonly ok: false; readonly trouble: string }

/** Makes a pack that can be read back, or names the first field in its way. */
export function makePack({ templates, ...draft }: PackDraft): MadePack {
  const { letters, sections } = listed(templates)
  const parsed = v.safeParse(packSchema, {
    ...draft,
    mark: draft.mark.trim(),
    id: packId(draft.from, draft.name),
    letters,
    sections,
  })
  if (!parsed.success) return { ok: false, trouble: v.getDotPath(parsed.issues[0])?.split(".")[0] ?? "" }
  const pack = parsed.output
  const isEmpty = letters.length + sections.length + Object.keys(pack.advice).length === 0
  return isEmpty ? { ok: false, trouble: "empty" } : { ok: true, pack }
}
