import * as v from "valibot"
import { differing, type Leaves } from "~src/platform/settings-leaves"

/** When a leaf was changed, and what it became; without a value it is as by default again. */
const stamped = v.union([v.strictTuple([v.number()]), v.strictTuple([v.number(), v.unknown()])])

/** Leaves as they travel, by their path. */
export const stampedLeavesSchema = v.record(v.string(), stamped)
export type StampedLeaves = Readonly<v.InferOutput<typeof stampedLeavesSchema>>

/**
 * The later change of each leaf. Whoever joins whatever, in whichever order and however often, comes to the same: so no
 * machine needs to know what another one has seen, and a write that another one wrote over is made up for.
 */
export function joined(a: StampedLeaves, b: StampedLeaves): StampedLeaves {
  const later = Object.entries(b).filter(([path, there]) => isLater(there, a[path]))
  // In one order: some browsers give back what is stored by its keys.
  const all = Object.entries({ ...a, ...Object.fromEntries(later) })
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** What the leaves are, without when they were changed. */
export function valuesOf(leaves: StampedLeaves): Leaves {
  return Object.fromEntries(
    Object.entries(leaves).flatMap(([path, [, value]]) => (value === undefined ? [] : [[path, value]])),
  )
}

/**
 * Changes from `before` to `after` at `paths`, stamped later than everything in `seen`. A clock that is wrong, or was set
 * back, therefore never puts a change before one that it was made from. `now` is ISO 8601.
 */
export function stampChanges(
  before: Leaves,
  after: Leaves,
  seen: StampedLeaves,
  now: string,
  isWanted: (path: string) => boolean = () => true,
): StampedLeaves {
  const at = Object.values(seen).reduce((latest, [each]) => Math.max(latest, each + 1), Date.parse(now) || 0)
  const paths = differing(before, after).filter(isWanted)
  return Object.fromEntries(paths.map((path) => [path, after[path] === undefined ? [at] : [at, after[path]]]))
}

/** Two at the same instant: which one is left to chance, but it is the same one everywhere. */
function isLater(one: StampedLeaves[string], other: StampedLeaves[string] | undefined): boolean {
  if (other === undefined || one[0] !== other[0]) return other === undefined || one[0] > other[0]
  return (JSON.stringify(one) ?? "") > (JSON.stringify(other) ?? "")
}
