import * as v from "valibot"
import type { OwnTemplate, TemplateWords } from "~src/templates/own/own-template"
import { letterFields, sectionFields } from "~src/templates/own/template-words-schema"

const PREFIX = "template:"
const VERSION = 1

const stamp = {
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  version: v.literal(VERSION),
  /** ISO 8601 instants. */
  createdAt: v.string(),
  updatedAt: v.string(),
}

/** A stored letter or section of the person's own. */
export const templateRecordSchema = v.variant("kind", [
  v.object({ ...letterFields, ...stamp }),
  v.object({ ...sectionFields, ...stamp }),
])

/** One own letter or section as it is stored, under its own key. */
export type TemplateRecord = OwnTemplate & { readonly version: typeof VERSION }

/** The storage key of the own letter or section `id`. */
export function templateKey(id: string): string {
  return `${PREFIX}${id}`
}

/** Whether `key` holds a letter or section of the person's own. */
export function isTemplateKey(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** Reads what lies under `key`, which must be a key of an own letter or section; null when it cannot be read. */
export function readTemplate(key: string, stored: unknown): TemplateRecord | null {
  const parsed = v.safeParse(templateRecordSchema, stored)
  return parsed.success && templateKey(parsed.output.id) === key ? parsed.output : null
}

/** Every own letter and section in `stored` that can be read. */
export function templatesIn(stored: Readonly<Record<string, unknown>>): readonly TemplateRecord[] {
  return Object.entries(stored).flatMap(([key, value]) =>
    isTemplateKey(key) ? (readTemplate(key, value) ?? []) : [],
  )
}

/** A record of `words`; `before` is the record it takes the place of, `now` an ISO 8601 instant. */
export function makeTemplate(
  id: string,
  words: TemplateWords,
  before: TemplateRecord | null,
  now: string,
): TemplateRecord {
  return { ...words, id, version: VERSION, createdAt: before?.createdAt ?? now, updatedAt: now }
}

/** What somebody wrote, without what the record adds. */
export function wordsOf(template: OwnTemplate & { readonly version?: number }): TemplateWords {
  const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...words } = template
  return words
}
