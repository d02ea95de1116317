import type { Draft } from "~src/draft/draft"
import { findNoteKind } from "~src/draft/find-note-kind"
import { format } from "~src/draft/message-format"
import type { NoteKind } from "~src/draft/note-kind"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Check, CheckState, Diagnostic, Review, ReviewOptions, Severity } from "~src/review/review"
import { verdictOf } from "~src/review/verdict"
import { RULES } from "~src/rules/index"
import type { Importance, Outcome, Problem, Rule, RuleContext } from "~src/rules/rule"

const SEVERITY: Readonly<Record<Importance, Severity>> = {
  must: "error",
  should: "warning",
  could: "suggestion",
}

/** The two things a review is made of, so that whoever reviews over and over can remember them. */
export interface Judges {
  noteKindOf(draft: Draft, known: ReviewOptions): NoteKind
  /** May throw, which costs only the rule. */
  check(rule: Rule, draft: Draft, context: RuleContext, noteKind: NoteKind): Check
}

/**
 * Runs every rule on a draft. Pure and synchronous; never throws because of a rule: one that throws is named in
 * `failures` and its check is left out.
 */
export function reviewDraft(
  snapshot: DraftSnapshot,
  options: ReviewOptions,
  rules: readonly Rule[] = RULES,
): Review {
  return judgeDraft(parseDraft(snapshot), options, rules, { noteKindOf: findNoteKind, check: checkDraft })
}

/** Puts a review together out of what `judges` say. */
export function judgeDraft(
  draft: Draft,
  options: ReviewOptions,
  rules: readonly Rule[],
  judges: Judges,
): Review {
  if (options.foreign && options.noteKind === null)
    return unread(options.foreign, draft.words, options, rules)
  const noteKind = options.noteKind ?? judges.noteKindOf(draft, options)
  const context = { ...options, noteKind }
  const failures: string[] = []
  const checks: Check[] = []
  for (const rule of rules) {
    if (options.off.has(rule.meta.id)) continue
    try {
      checks.push(judges.check(rule, draft, context, noteKind))
    } catch {
      failures.push(rule.meta.id)
    }
  }
  return {
    noteKind,
    verdict: verdictOf(noteKind, checks),
    checks,
    diagnostics: checks.flatMap((check) => check.diagnostics),
    failures,
    words: draft.words,
    foreign: null,
  }
}

/** What one rule says. Throws where the rule does. */
export function checkDraft(rule: Rule, draft: Draft, context: RuleContext, noteKind: NoteKind): Check {
  return checkOf(rule, rule.check(draft, context), importanceOf(rule, noteKind, draft, context))
}

/** A draft in another language: every rule reads English, so none of them knows anything. */
function unread(foreign: string, words: number, { off }: ReviewOptions, rules: readonly Rule[]): Review {
  const noteKind = "not-a-follow-up"
  const known = rules.filter(({ meta }) => !off.has(meta.id))
  const checks = known.map((rule) => checkOf(rule, { state: "unknown" }, null))
  return {
    noteKind,
    verdict: verdictOf(noteKind, checks),
    checks,
    diagnostics: [],
    failures: [],
    words,
    foreign,
  }
}

function importanceOf(rule: Rule, noteKind: NoteKind, draft: Draft, context: RuleContext): Importance | null {
  return rule.importanceFor
    ? rule.importanceFor(noteKind, draft, context)
    : (rule.meta.importance[noteKind] ?? null)
}

function checkOf(rule: Rule, outcome: Outcome, importance: Importance | null): Check {
  return {
    ruleId: rule.meta.id,
    state: outcome.state satisfies CheckState,
    importance,
    passages: outcome.state === "met" ? outcome.passages : [],
    diagnostics:
      outcome.state === "unmet" ? outcome.problems.map((found) => diagnosticOf(rule, found, importance)) : [],
  }
}

function diagnosticOf(rule: Rule, problem: Problem, importance: Importance | null): Diagnostic {
  const data = problem.data ?? {}
  return {
    ruleId: rule.meta.id,
    messageId: problem.messageId,
    message: format(rule.messages[problem.messageId] ?? problem.messageId, data),
    data,
    severity: importance ? SEVERITY[importance] : "suggestion",
    span: problem.span ?? null,
    fixes: problem.fixes ?? [],
  }
}
