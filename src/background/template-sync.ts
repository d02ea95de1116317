import type { SerialQueue } from "~src/background/serial-queue"
import { logThrown } from "~src/platform/log"
import { planTemplateSync, type TemplateSyncPlan } from "~src/platform/plan-template-sync"
import { readSettings, settingsKey } from "~src/platform/settings"
import {
  onStorageChanged,
  readAll,
  removeKey,
  removeKeys,
  writeAll,
  writeDerived,
} from "~src/platform/storage"
import { onSyncedChanged } from "~src/platform/synced-settings"
import {
  readSyncedTemplates,
  type SyncedTemplate,
  type SyncedTemplates,
  whatFits,
  writeSyncedTemplates,
} from "~src/platform/synced-templates"
import { isTemplateKey, templateKey, templatesIn } from "~src/platform/template-record"
import {
  readTemplateSyncState,
  type TemplateSyncState,
  templateSyncKey,
} from "~src/platform/template-sync-state"

const AT_FIRST: TemplateSyncState = { version: 1, known: {}, left: {}, declined: false }

/**
 * Keeps own letters and sections alike on all machines of a person who lets her settings follow her. To be called while the
 * background's script first runs; `now` gives the current ISO 8601 instant.
 */
export function startTemplateSync(queue: SerialQueue, now: () => string): void {
  const bringInLine = () =>
    void queue(() => sync(now())).catch((thrown: unknown) => logThrown("templates not synced", thrown))
  onSyncedChanged(bringInLine)
  onStorageChanged((keys) => {
    if (keys.some((key) => key === settingsKey || isTemplateKey(key))) bringInLine()
  })
  bringInLine()
}

async function sync(now: string): Promise<void> {
  const stored = await readAll()
  const before = readTemplateSyncState(stored[templateSyncKey])
  if (!readSettings(stored[settingsKey])?.sync) {
    if (before) await removeKey(templateSyncKey)
    return
  }
  const { known } = before ?? AT_FIRST
  const there = await readSyncedTemplates()
  const here = templatesIn(stored)
  const plan = planTemplateSync({
    here,
    there: there.templates,
    known,
    now,
    newId: () => crypto.randomUUID(),
  })
  // Here first: stopped in between, both sides are alike where they were brought in line, and the rest is planned anew.
  if (plan.store.length > 0)
    await writeAll(Object.fromEntries(plan.store.map((record) => [templateKey(record.id), record])))
  if (plan.remove.length > 0) await removeKeys(plan.remove.map(templateKey))
  const after = await give(plan, there, before ?? AT_FIRST)
  if (JSON.stringify(after) !== JSON.stringify(before)) await writeDerived(templateSyncKey, after)
}

async function give(
  plan: TemplateSyncPlan,
  there: SyncedTemplates,
  before: TemplateSyncState,
): Promise<TemplateSyncState> {
  const { fitting, left } = whatFits(plan.give, there)
  try {
    await writeSyncedTemplates(fitting, plan.forget)
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
