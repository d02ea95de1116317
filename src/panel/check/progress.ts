import type { Check, Review } from "~src/review/review"

/** How far a draft has come. Shares are of the checks that matter for this kind of note. */
export interface Progress {
  readonly metShare: number
  readonly mustShare: number
  readonly met: number
  readonly all: number
  /** Unmet musts. */
  readonly toFix: number
  /** Unmet musts and shoulds. */
  readonly toCome: number
}

/** Counts the checks of `review` that can be judged and matter more than a *could*. */
export function progressOf(review: Review): Progress {
  const counted = review.checks.filter(
    (check) =>
      (check.importance === "must" || check.importance === "should") &&
      (check.state === "met" || check.state === "unmet"),
  )
  const met = counted.filter((check) => check.state === "met").length
  const toFix = counted.filter(isMissingMust).length
  const all = counted.length
  return {
    metShare: all === 0 ? 0 : met / all,
    mustShare: all === 0 ? 0 : toFix / all,
    met,
    all,
    toFix,
    toCome: all - met,
  }
}

function isMissingMust(check: Check): boolean {
  return check.importance === "must" && check.state === "unmet"
}
