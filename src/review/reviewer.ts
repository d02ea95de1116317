import type { Draft } from "~src/draft/draft"
import { findNoteKind } from "~src/draft/find-note-kind"
import type { NoteKind } from "~src/draft/note-kind"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { isSame } from "~src/review/is-same"
import type { Check, Review, ReviewOptions } from "~src/review/review"
import { checkDraft, type Judges, judgeDraft } from "~src/review/review-draft"
import { type Watched, watched } from "~src/review/watched"
import { RULES } from "~src/rules/index"
import type { Rule, RuleContext } from "~src/rules/rule"

/** Gives what `reviewDraft` gives. */
export type Reviewer = (snapshot: DraftSnapshot, options: ReviewOptions) => Review

/** Everything that was made of a draft the last time, and of what. */
interface Reading {
  readonly snapshot: DraftSnapshot
  readonly draft: Draft
  readonly options: ReviewOptions
  readonly context: RuleContext | null
  readonly noteKind: Watched<NoteKind> | null
  readonly checks: ReadonlyMap<string, Watched<Check>>
  readonly review: Review
}

/**
 * Reviews one draft again and again, and gives exactly what `reviewDraft` would. While the draft is as it was, only what
 * has looked at something that changed is worked out anew: after an answer of the proofreader that is one rule. Parts that
 * came out the same as before are the same objects, so that what shows them need not draw them again.
 */
export function createReviewer(rules: readonly Rule[] = RULES): Reviewer {
  let last: Reading | null = null
  return (snapshot, options) => {
    last = read(last, snapshot, options, rules)
    return last.review
  }
}

function read(
  last: Reading | null,
  snapshot: DraftSnapshot,
  options: ReviewOptions,
  rules: readonly Rule[],
): Reading {
  const before = last !== null && isSame(last.snapshot, snapshot) ? last : null
  const draft = before?.draft ?? parseDraft(snapshot)
  let context: RuleContext | null = null
  let noteKind: Watched<NoteKind> | null = null
  const checks = new Map<string, Watched<Check>>()
  const judges: Judges = {
    noteKindOf(own, known) {
      noteKind =
        stillTrue(before?.noteKind, before?.options, known) ??
        watched(known, (facts) => findNoteKind(own, facts))
      return noteKind.value
    },
    check(rule, own, facts, kind) {
      context = facts
      const known = stillTrue(before?.checks.get(rule.meta.id), before?.context, facts)
      const found = known ?? watchedCheck(rule, own, facts, kind)
      checks.set(rule.meta.id, found)
      return found.value
    },
  }
  const review = shared(last?.review, judgeDraft(draft, options, rules, judges))
  return { snapshot, draft, options, context, noteKind, checks, review }
}

function watchedCheck(rule: Rule, draft: Draft, context: RuleContext, kind: NoteKind): Watched<Check> {
  const { value, reads } = watched(context, (facts) => checkDraft(rule, draft, facts, kind))
  // How much a rule matters depends on the kind of note, whether the rule itself looked at it or not.
  return { value, reads: new Set([...reads, "noteKind"]) }
}

/** What was found, if none of the facts it looked at has changed. */
function stillTrue<T, Facts extends object>(
  found: Watched<T> | null | undefined,
  before: Facts | null | undefined,
  now: Facts,
): Watched<T> | null {
  if (!found || !before) return null
  const isAsBefore = (key: string) => isSame(Reflect.get(before, key), Reflect.get(now, key))
  return [...found.reads].every(isAsBefore) ? found : null
}

/** `now`, with the objects of `before` wherever they say the same. */
function shared(before: Review | undefined, now: Review): Review {
  if (!before || before === now) return now
  if (isSame(before, now)) return before
  const known = new Map(before.checks.map((check) => [check.ruleId, check]))
  const checks = now.checks.map((check) => {
    const old = known.get(check.ruleId)
    return old && isSame(old, check) ? old : check
  })
  return { ...now, checks, diagnostics: checks.flatMap((check) => check.diagnostics) }
}
