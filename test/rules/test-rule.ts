import { describe, expect, test } from "vitest"
import { format } from "~src/draft/message-format"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Outcome, Rule, RuleContext } from "~src/rules/rule"

/** A draft, short or long. Without anything but a body it is a new mail to nobody in particular. */
interface Case extends Partial<DraftSnapshot> {
  readonly context?: Partial<RuleContext>
}

interface MetCase extends Case {
  /** The text of each passage, in order; not looked at without it. */
  readonly marked?: readonly string[]
}

interface UnmetCase extends Case {
  /** Ids of the messages, in order. */
  readonly messages: readonly string[]
  /** The text of each problem that has a span, in order; not looked at without it. */
  readonly marked?: readonly string[]
  /** The body once the first fix of every problem is applied; the rule is then asked again, and must be content. */
  readonly fixed?: string
}

interface Cases {
  readonly met?: readonly (string | MetCase)[]
  readonly unmet?: readonly UnmetCase[]
  readonly unknown?: readonly (string | Case)[]
  readonly notApplicable?: readonly (string | Case)[]
}

const NOTHING_KNOWN: RuleContext = {
  interview: null,
  sentNotes: [],
  now: "2026-03-04T15:00:00Z",
  findings: null,
}

/** Examples of each that a rule needs at least, and of all together: the rest looks like the one and is the other. */
const ENOUGH = 8
const ENOUGH_IN_ALL = 20

/** Runs a rule over a table of drafts, which must be a full one. A bare string is a body. */
export function testRule(
  rule: Rule,
  { met = [], unmet = [], unknown = [], notApplicable = [] }: Cases,
): void {
  const silent = [
    ...unknown.map((each) => ({ state: "unknown", draft: caseOf(each) })),
    ...notApplicable.map((each) => ({ state: "not-applicable", draft: caseOf(each) })),
  ]
  describe(rule.meta.id, () => {
    for (const each of met.map(caseOf<MetCase>)) test(`met: ${titleOf(each)}`, () => expectMet(rule, each))
    for (const each of unmet) test(`unmet: ${titleOf(each)}`, () => expectUnmet(rule, each))
    test("has examples enough", () => {
      expect(met.length, "met").toBeGreaterThanOrEqual(ENOUGH)
      expect(unmet.length, "unmet").toBeGreaterThanOrEqual(ENOUGH)
      expect(met.length + unmet.length + silent.length, "in all").toBeGreaterThanOrEqual(ENOUGH_IN_ALL)
    })
    for (const { state, draft } of silent) {
      test(`${state}: ${titleOf(draft)}`, () => expect(check(rule, draft).state).toBe(state))
    }
  })
}

function caseOf<Kind extends Case>(each: string | Kind): Kind | Case {
  return typeof each === "string" ? { body: each } : each
}

function check(rule: Rule, { context, ...snapshot }: Case): Outcome {
  const draft = parseDraft({ compose: "new", subject: "", body: "", recipients: [], ...snapshot })
  return rule.check(draft, { ...NOTHING_KNOWN, ...context })
}

function expectMet(rule: Rule, each: MetCase): void {
  const outcome = check(rule, each)
  if (outcome.state !== "met") throw new Error(`is ${JSON.stringify(outcome)}`)
  const texts = outcome.passages.map(({ start, end }) => (each.body ?? "").slice(start, end))
  for (const text of texts) expect(text.trim(), "a passage without words").not.toBe("")
  if (each.marked) expect(texts).toEqual(each.marked)
}

function expectUnmet(rule: Rule, each: UnmetCase): void {
  const body = each.body ?? ""
  const outcome = check(rule, each)
  if (outcome.state !== "unmet") throw new Error(`is ${JSON.stringify(outcome)}`)
  const { problems } = outcome
  expect(problems.map((problem) => problem.messageId)).toEqual(each.messages)
  for (const problem of problems) {
    const words = format(rule.messages[problem.messageId] ?? "", problem.data ?? {})
    expect(words, "a message without words, or with an open slot").toMatch(/^[^{}]+$/)
  }
  const spans = problems.flatMap((problem) => problem.span ?? [])
  if (each.marked) expect(spans.map(({ start, end }) => body.slice(start, end))).toEqual(each.marked)
  if (each.fixed === undefined) return
  const fixes = problems.flatMap((problem) => problem.fixes?.[0] ?? [])
  const fixed = fixes
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (text, { span, replacement }) => text.slice(0, span.start) + replacement + text.slice(span.end),
      body,
    )
  expect(fixed).toBe(each.fixed)
  expect(check(rule, { ...each, body: fixed }).state, "after the fix").toBe("met")
}

function titleOf({ body = "", subject, context }: Case): string {
  const known = context ? ` (${Object.keys(context).join(", ")} known)` : ""
  const line = body.replace(/\s+/g, " ").slice(0, 70) || `subject ${JSON.stringify(subject ?? "")}`
  return `${line}${known}`
}
