import { logThrown } from "~src/platform/log"
import { planTemplateSync, type TemplateSyncPlan } from "~src/platform/plan-template-sync"
import { readAll, removeKeys, writeAll, writeDerived } from "~src/platform/storage"
import { readSyncItems } from "~src/platform/sync-items"
import {
  type SyncedTemplate,
  type SyncedTemplates,
  templatesAmong,
  whatFits,
  writeSyncedTemplates,
} from "~src/platform/synced-templates"
import { templateKey, templatesIn } from "~src/platform/template-record"
import {
  readTemplateSyncState,
  type TemplateSyncState,
  templateSyncKey,
} from "~src/platform/template-sync-state"

/**
 * Brings own letters and sections here and those of `era` in sync storage in line. What this machine knows of them outlives
 * switching sync off: what is deleted meanwhile is known for a deletion. `now` is ISO 8601.
 */
export async function syncTemplates(era: string, now: string): Promise<void> {
  const there = templatesAmong(await readSyncItems())
  if (there.era !== era) return
  const stored = await readAll()
  const state = readTemplateSyncState(stored[templateSyncKey])
  const before = state?.era === era ? state : AT_FIRST
  const here = templatesIn(stored)
  const plan = planTemplateSync({
    here,
    there: there.templates,
    known: before.known,
    now,
    newId: () => crypto.randomUUID(),
  })
  // Here first: stopped in between, both sides are alike where they were brought in line, and the rest is planned anew.
  if (plan.store.length > 0)
    await writeAll(Object.fromEntries(plan.store.map((record) => [templateKey(record.id), record])))
  if (plan.remove.length > 0) await removeKeys(plan.remove.map(templateKey))
  const after = { ...(await give(plan, there, before)), era }
  if (JSON.stringify(after) !== JSON.stringify(state)) await writeDerived(templateSyncKey, after)
}

const AT_FIRST: TemplateSyncState = { version: 1, era: "", known: {}, left: {}, declined: false }

async function give(
  plan: TemplateSyncPlan,
  there: SyncedTemplates,
  before: TemplateSyncState,
): Promise<Omit<TemplateSyncState, "era">> {
  const { fitting, left } = whatFits(plan.give, there)
  try {
    await writeSyncedTemplates(fitting, plan.forget, there.era)
    const known = knownAfter(new Map([...there.templates, ...fitting]), plan)
    return { version: 1, known: { ...known, ...keptKnown(before, left) }, left, declined: false }
  } catch (thrown) {
    logThrown("templates not given to sync", thrown)
    const known = { ...before.known, ...takenIn(plan) }
    return { version: 1, known, left: before.left, declined: true }
  }
}

/** What both sides have now. */
function knownAfter(
  there: ReadonlyMap<string, SyncedTemplate>,
  { give: wanted }: TemplateSyncPlan,
): Readonly<Record<string, string>> {
  const alike = [...there].filter(
    ([id, { at, record }]) => record !== null && (wanted.get(id)?.at ?? at) === at,
  )
  return Object.fromEntries(alike.map(([id, { at }]) => [id, at]))
}

/** One that grew too large here was alike once. */
function keptKnown(before: TemplateSyncState, left: TemplateSyncState["left"]): Record<string, string> {
  return Object.fromEntries(
    Object.keys(left).flatMap((id) => (before.known[id] === undefined ? [] : [[id, before.known[id]]])),
  )
}

function takenIn({ store }: TemplateSyncPlan): Record<string, string> {
  return Object.fromEntries(store.map(({ id, updatedAt }) => [id, updatedAt]))
}
