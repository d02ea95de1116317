import type { Finding } from "~src/draft/finding"
import { defineRule, inEveryNote } from "~src/rules/rule"

export const spelling = defineRule({
  meta: {
    id: "spelling",
    title: "Spelling",
    ask: "Check the spelling",
    why: "A typing slip is easy to make and easy to put right, and readers notice it.",
    source: "Alternative Staffing; Michelle Keefe (2023)",
    importance: inEveryNote("must"),
  },
  messages: {
    misspelt: "“{words}” may be misspelt.",
    grammar: "{message}",
  },
  check(draft, { findings }) {
    if (findings === null) return { state: "unknown" }
    if (findings.length === 0) return { state: "met", passages: [] }
    return { state: "unmet", problems: findings.map((finding) => problemOf(finding, draft.body)) }
  },
})

function problemOf({ span, kind, message, replacements }: Finding, body: string) {
  const words = body.slice(span.start, span.end)
  return {
    messageId: kind === "spelling" ? ("misspelt" as const) : ("grammar" as const),
    data: { words, message },
    span,
    fixes: replacements.map((replacement) => ({ span, replacement })),
  }
}
