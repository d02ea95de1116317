import * as v from "valibot"
import { browser } from "~src/platform/browser"
import { isTemplateKey, readTemplate, type TemplateRecord, templateKey } from "~src/platform/template-record"

/** Browsers take 8,192 bytes per item, 102,400 in all, and 512 items; a little is left free for what they count besides. */
const ITEM_BYTES = 8_000
const ALL_BYTES = 96_000
const MOST_ITEMS = 500

const itemSchema = v.object({
  version: v.literal(1),
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

/** What lies in sync storage: the templates by their id, and everything else there is, which takes room. */
export interface SyncedTemplates {
  readonly templates: ReadonlyMap<string, SyncedTemplate>
  readonly others: Readonly<Record<string, unknown>>
}

/** What is there. What a later version wrote is among the others. Rejects when the browser declines. */
export async function readSyncedTemplates(): Promise<SyncedTemplates> {
  const items = await browser.storage.sync.get(null)
  const templates = new Map<string, SyncedTemplate>()
  const others: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(items)) {
    const read = isTemplateKey(key) ? readItem(key, item) : null
    if (read) templates.set(key.slice(templateKey("").length), read)
    else others[key] = item
  }
  return { templates, others }
}

/** Puts templates there in one write, and takes old deletions away. Rejects when the browser declines. */
export async function writeSyncedTemplates(
  given: ReadonlyMap<string, SyncedTemplate>,
  forgotten: readonly string[],
): Promise<void> {
  if (given.size > 0) await browser.storage.sync.set(Object.fromEntries(Array.from(given, toItem)))
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
  { templates, others }: SyncedTemplates,
): {
  readonly fitting: ReadonlyMap<string, SyncedTemplate>
  readonly left: Readonly<Record<string, NoRoom>>
} {
  const sizes = new Map(Object.entries(others).map(([key, item]) => [key, bytesOf(key, item)]))
  for (const [id, template] of templates) sizes.set(templateKey(id), bytesOf(...toItem([id, template])))
  const fitting = new Map<string, SyncedTemplate>()
  const left: Record<string, NoRoom> = {}
  for (const [id, template] of wanted) {
    const [key, item] = toItem([id, template])
    const size = bytesOf(key, item)
    const others_ = [...sizes].filter(([other]) => other !== key)
    const sum = others_.reduce((all, [, each]) => all + each, size)
    if (size > ITEM_BYTES) left[id] = "too-large"
    else if (sum > ALL_BYTES || others_.length >= MOST_ITEMS) left[id] = "full"
    else {
      sizes.set(key, size)
      fitting.set(id, template)
    }
  }
  return { fitting, left }
}

function readItem(key: string, item: unknown): SyncedTemplate | null {
  const parsed = v.safeParse(itemSchema, item)
  if (!parsed.success) return null
  const { at, was, record } = parsed.output
  if (record === null) return { at, was, record: null }
  const read = readTemplate(key, record)
  return read && { at, was, record: read }
}

function toItem([id, template]: readonly [string, SyncedTemplate]): [string, unknown] {
  return [templateKey(id), { version: 1, ...template }]
}

/** As browsers count: the key and its JSON in UTF-8, in which one of them writes "<" with six characters. */
function bytesOf(key: string, item: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(item).replaceAll("<", "\\u003C")).length
}
