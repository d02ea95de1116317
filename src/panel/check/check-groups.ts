import type { Check, Review } from "~src/review/review"

/** Where a row stands in the Check tab. */
export type GroupName = "before" | "stronger" | "optional" | "good"

export interface CheckGroups {
  /** Unmet and a must. */
  readonly before: readonly Check[]
  /** Unmet, and would make the note stronger. */
  readonly stronger: readonly Check[]
  /** Unmet, and only for those who like: shown folded, so that the list stays short. */
  readonly optional: readonly Check[]
  readonly good: readonly Check[]
}

const GROUP_NAMES = ["before", "stronger", "optional", "good"] as const

/** The group a check belongs to, or null when it is not shown: it does not matter here, or nothing is known. */
function groupOf(check: Check): GroupName | null {
  if (check.importance === null) return null
  if (check.state === "met") return "good"
  if (check.state !== "unmet") return null
  if (check.importance === "must") return "before"
  return check.importance === "should" ? "stronger" : "optional"
}

/**
 * Sorts the checks of a review into the groups of the Check tab. Rows named in `held` stay in the group they were in,
 * whatever became of them, so that nothing moves under a pointer.
 */
export function groupChecks(review: Review, held: ReadonlyMap<string, GroupName>): CheckGroups {
  const groups: Record<GroupName, Check[]> = { before: [], stronger: [], optional: [], good: [] }
  for (const check of review.checks) {
    const group = groupOf(check)
    if (group !== null) groups[held.get(check.ruleId) ?? group].push(check)
  }
  return groups
}

/** Which group each row of `groups` stands in, to hold it there. */
export function placesOf(groups: CheckGroups): ReadonlyMap<string, GroupName> {
  return new Map(
    GROUP_NAMES.flatMap((name) => groups[name].map((check): [string, GroupName] => [check.ruleId, name])),
  )
}
