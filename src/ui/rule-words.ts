import { sayOr } from "~src/platform/i18n"
import type { Diagnostic } from "~src/review/review"
import { RULES } from "~src/rules/index"
import type { RuleMeta } from "~src/rules/rule"

const METAS = new Map<string, RuleMeta>(RULES.map((rule) => [rule.meta.id, rule.meta]))

/** What the panel says of one rule, in the browser's language where it is translated. */
export interface RuleWords {
  readonly title: string
  readonly ask: string
  readonly why: string
  readonly source: string
}

/** The words of rule `id`. */
export function ruleWords(id: string): RuleWords {
  const meta = METAS.get(id)
  const key = keyOf(id)
  return {
    title: sayOr(`${key}_title`, meta?.title ?? id),
    ask: sayOr(`${key}_ask`, meta?.ask ?? id),
    why: sayOr(`${key}_why`, meta?.why ?? ""),
    source: sayOr(`${key}_source`, meta?.source ?? ""),
  }
}

/** The words of one problem. */
export function problemWords(diagnostic: Diagnostic): string {
  const key = `${keyOf(diagnostic.ruleId)}_m_${diagnostic.messageId.replaceAll("-", "_")}`
  return sayOr(key, diagnostic.message, diagnostic.data)
}

function keyOf(ruleId: string): string {
  return `rule_${ruleId.replaceAll("-", "_")}`
}
