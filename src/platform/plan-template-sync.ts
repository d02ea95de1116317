import type { SyncedTemplate } from "~src/platform/synced-templates"
import type { TemplateRecord } from "~src/platform/template-record"

/** What is to be done so that this machine and sync storage have the same letters and sections. */
export interface TemplateSyncPlan {
  /** To be stored here: what another machine changed, and copies of what would be lost. */
  readonly store: readonly TemplateRecord[]
  /** Ids to be removed here: deleted on another machine. */
  readonly remove: readonly string[]
  /** To be put into sync storage, changed last first. */
  readonly give: ReadonlyMap<string, SyncedTemplate>
  /** Ids of deletions that everybody had time to hear of. */
  readonly forget: readonly string[]
}

interface Sides {
  readonly here: TemplateRecord | undefined
  readonly there: SyncedTemplate | undefined
  /** The change that both had when they were last alike. */
  readonly known: string | undefined
}

interface PlanInput {
  readonly here: readonly TemplateRecord[]
  readonly there: ReadonlyMap<string, SyncedTemplate>
  readonly known: Readonly<Record<string, string>>
  /** ISO 8601. */
  readonly now: string
  readonly newId: () => string
}

/** What is to be done for one of them. */
interface Step {
  readonly take?: TemplateRecord
  readonly give?: SyncedTemplate
  /** What would be lost. */
  readonly copy?: TemplateRecord
  readonly remove?: true
  readonly forget?: true
}

const NOTHING: Step = {}

/** How many earlier states are carried along. */
const MOST_EARLIER = 12
/** A machine that was off for longer brings back what was deleted meanwhile. */
const DELETION_KEPT_MS = 180 * 24 * 60 * 60 * 1000

/** The later change of each wins. What lost although somebody had just written it is kept as a copy, so that no edit is lost. */
export function planTemplateSync({ here, there, known, now, newId }: PlanInput): TemplateSyncPlan {
  const mine = new Map(here.map((record) => [record.id, record]))
  const ids = new Set([...mine.keys(), ...there.keys(), ...Object.keys(known)])
  const steps = [...ids].map((id): readonly [string, Step] => [
    id,
    stepFor({ here: mine.get(id), there: there.get(id), known: known[id] }, now),
  ])
  const give = steps.flatMap(([id, step]) => (step.give ? [[id, step.give] as const] : []))
  return {
    store: steps.flatMap(([, { take, copy }]) => [
      ...(take ? [take] : []),
      ...(copy ? [copyOf(copy, newId())] : []),
    ]),
    remove: steps.flatMap(([id, step]) => (step.remove ? [id] : [])),
    give: new Map(give.toSorted(([, a], [, b]) => b.at.localeCompare(a.at))),
    forget: steps.flatMap(([id, step]) => (step.forget ? [id] : [])),
  }
}

function stepFor({ here, there, known }: Sides, now: string): Step {
  if (here && there?.record) return bothHave(here, { ...there, record: there.record }, known)
  if (here && there) return deletedThere(here, there, known)
  if (here) return { give: { at: here.updatedAt, was: [], record: here } }
  if (there?.record) return deletedHere(there, there.record, known, now)
  return there && Date.parse(now) - Date.parse(there.at) > DELETION_KEPT_MS ? { forget: true } : NOTHING
}

function bothHave(
  here: TemplateRecord,
  there: SyncedTemplate & { readonly record: TemplateRecord },
  known: string | undefined,
): Step {
  if (there.at === here.updatedAt) return NOTHING
  const isTheirsLater = there.at > here.updatedAt
  // Theirs was made from ours, or ours from theirs: nothing is lost by going on.
  if (there.was.includes(here.updatedAt)) return { take: there.record }
  const isMineNext = there.at === known
  const give = given(here, there)
  if (isMineNext) return { give }
  return isTheirsLater ? { take: there.record, copy: here } : { give, copy: there.record }
}

function deletedThere(here: TemplateRecord, there: SyncedTemplate, known: string | undefined): Step {
  // Not where it was put back after it was deleted: that is no longer known.
  const isUntouched =
    here.updatedAt === known && (there.was.includes(here.updatedAt) || there.at > here.updatedAt)
  return isUntouched ? { remove: true } : { give: given(here, there) }
}

function deletedHere(
  there: SyncedTemplate,
  record: TemplateRecord,
  known: string | undefined,
  now: string,
): Step {
  return there.at === known ? { give: { at: now, was: earlier(there), record: null } } : { take: record }
}

function given(record: TemplateRecord, before: SyncedTemplate): SyncedTemplate {
  return { at: record.updatedAt, was: earlier(before), record }
}

function earlier({ at, was }: SyncedTemplate): readonly string[] {
  return [at, ...was].slice(0, MOST_EARLIER)
}

/** It stands beside the other one and takes nobody's place. */
function copyOf({ basedOn: _basedOn, ...record }: TemplateRecord, id: string): TemplateRecord {
  return { ...record, id }
}
