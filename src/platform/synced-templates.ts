import * as v from "valibot"
import { browser } from "~src/platform/browser"
import { bytesOf, eraOf, ITEM_BYTES, type SyncItems } from "~src/platform/sync-items"
import { isTemplateKey, readTemplate, type TemplateRecord, templateKey } from "~src/platform/template-record"

/** Of all that browsers take; see sync-items.ts. */
const ALL_BYTES = 96_000
const MOST_ITEMS = 500

const itemSchema = v.object({
  version: v.literal(1),
  era: v.optional(v.string(), ""),
  /** ISO 8601 instant of the change: of the record, or of its deletion. */
  at: v.string(),
  /** The earlier states that this one comes from, the last one first. */
  was: v.array(v.string()),
  /** The record, or null where it was deleted. */
  record: v.nullable(v.unknown()),
})

/** An own letter or section as it lies in the browser's own sync storage; `record` is null where it was deleted. */
export interface SyncedTemplate {
  readonly at: string
  readonly was: readonly string[]
  readonly record: TemplateRecord | null
}

/** What lies in sync storage: the templates of this era by their id, and everything else there is, which takes room. */
export interface SyncedTemplates {
  readonly era: string
  readonly templates: ReadonlyMap<string, SyncedTemplate>
  readonly others: Readonly<Record<string, unknown>>
}

/** The templates among `items`. What a later version wrote, and what belongs to another era, is among the others. */
export function templatesAmong(items: SyncItems): SyncedTemplates {
  const era = eraOf(items)
  const templates = new Map<string, SyncedTemplate>()
  const others: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(items)) {
    const read = isTemplateKey(key) ? readItem(key, item, era) : null
    if (read) templates.set(key.slice(templateKey("").length), read)
    else others[key] = item
  }
  return { era, templates, others }
}

/** Puts templates there in one write, and takes old deletions away. Rejects when the browser declines. */
export async function writeSyncedTemplates(
  given: ReadonlyMap<string, SyncedTemplate>,
  forgotten: readonly string[],
  era: string,
): Promise<void> {
  const items = Array.from(given, ([id, template]) => toItem(id, template, era))
  if (items.length > 0) await browser.storage.sync.set(Object.fromEntries(items))
  if (forgotten.length > 0) await browser.storage.sync.remove(forgotten.map(templateKey))
}

/** Why a template stays on this machine. */
export type NoRoom = "too-large" | "full"

/**
 * Sorts out what of `wanted` finds room beside what is there: the first ones first, each within an item's limit and all of
 * them within what the browser gives.
 */
export function whatFits(
  wanted: ReadonlyMap<string, SyncedTemplate>,
  { era, templates, others }: SyncedTemplates,
): {
  readonly fitting: ReadonlyMap<string, SyncedTemplate>
  readonly left: Readonly<Record<string, NoRoom>>
} {
  const sizes = new Map(Object.entries(others).map(([key, item]) => [key, bytesOf(key, item)]))
  for (const [id, template] of templates) sizes.set(templateKey(id), bytesOf(...toItem(id, template, era)))
  let sum = [...sizes.values()].reduce((all, each) => all + each, 0)
  const fitting = new Map<string, SyncedTemplate>()
  const left: Record<string, NoRoom> = {}
  for (const [id, template] of wanted) {
    const [key, item] = toItem(id, template, era)
    const size = bytesOf(key, item)
    const after = sum - (sizes.get(key) ?? 0) + size
    if (size > ITEM_BYTES) left[id] = "too-large"
    else if (after > ALL_BYTES || (!sizes.has(key) && sizes.size >= MOST_ITEMS)) left[id] = "full"
    else {
      sizes.set(key, size)
      sum = after
      fitting.set(id, template)
    }
  }
  return { fitting, left }
}

function readItem(key: string, item: unknown, era: string): SyncedTemplate | null {
  const parsed = v.safeParse(itemSchema, item)
  if (!parsed.success || parsed.output.era !== era) return null
  const { at, was, record } = parsed.output
  if (record === null) return { at, was, record: null }
  const read = readTemplate(key, record)
  return read && { at, was, record: read }
}

function toItem(id: string, template: SyncedTemplate, era: string): [string, unknown] {
  return [templateKey(id), { version: 1, era, ...template }]
}
