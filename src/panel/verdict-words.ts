import { progressOf } from "~src/panel/check/progress"
import type { SessionState } from "~src/panel/session/session-state"
import { say, sayCount } from "~src/platform/i18n"
import type { Review } from "~src/review/review"

/** A draft shorter than this, in words, is still being started: what it lacks is "to come", not "to fix". */
const STARTED = 40

/** What the panel's head and the pill say of a draft. */
export interface VerdictWords {
  readonly title: string
  /** For the pill, which has little room. */
  readonly short: string
  /** One line below the title, or "". */
  readonly line: string
  readonly done: boolean
  /** Shown in the ring; undefined for none. */
  readonly count: number | undefined
}

/** Whether the draft is far enough along for what it lacks to be something to fix. */
export function isStarted(review: Review): boolean {
  return review.words >= STARTED
}

/** Puts a verdict into words. */
export function verdictWords(review: Review, proofreading: SessionState["proofreading"]): VerdictWords {
  const { toFix, toCome } = progressOf(review)
  if (!isStarted(review) && toCome > 0) return toComeWords(review, toCome)
  if (toFix > 0) {
    return words(sayCount("verdictToFix", toFix), sayCount("pillToFix", toFix), "", toFix)
  }
  if (review.verdict === "almost") {
    return words(sayCount("verdictAlmost", toCome), sayCount("pillAlmost", toCome), "", toCome)
  }
  if (proofreading === "checking") {
    return words(say("verdictReadingTypos"), say("pillChecking"), "", undefined)
  }
  const line = say(proofreading === "unavailable" ? "verdictSpellingUnread" : "verdictReadyLine")
  return { ...words(say("verdictReady"), say("pillReady"), line, undefined), done: true }
}

function toComeWords(review: Review, toCome: number): VerdictWords {
  const short = review.words === 0 ? say("pillStart") : sayCount("pillToCome", toCome)
  return words(sayCount("verdictToCome", toCome), short, "", toCome)
}

function words(title: string, short: string, line: string, count: number | undefined): VerdictWords {
  return { title, short, line, done: false, count }
}
