import type { Draft } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"
import { PARTICLES } from "~src/interviews/data/name-parts"
import { BEFORE_NUMBERS } from "~src/rules/data/capitals"
import { findMissingCapitals } from "~src/rules/match/find-missing-capitals"
import { defineRule, inEveryNote, type Problem, type RuleContext } from "~src/rules/rule"

/** The pronoun, not the "i" of a list ("i)"), of "i.e." or of a path. */
const SMALL_I = /(?<![\p{L}\p{N}@._/&'#+-])i(?='(?:m|ve|d|ll)\b|\s+\p{Ll}|,\s)/gu

/** Opinion: a missing capital is a slip with one sure remedy, so every one is shown with its fix. */
export const sentenceCase = defineRule({
  meta: {
    id: "sentence-case",
    title: "Capitals where they belong",
    ask: "Put in the capitals",
    why: "A note in small letters looks hurried, and hiring managers name it among the faults they remember.",
    source: "Alternative Staffing; faults that hiring managers report",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    start: "“{words}” begins with a capital here.",
    pronoun: "“I” is always a capital.",
    name: "“{words}” is a name and begins with a capital.",
  },
  check(draft, context) {
    const found = [
      ...findMissingCapitals(draft).map((span) => problem("start", draft, span)),
      ...pronouns(draft).map((span) => problem("pronoun", draft, span)),
      ...smallNames(draft, context).map((span) => problem("name", draft, span)),
    ]
    const problems = found.toSorted((a, b) => a.span.start - b.span.start)
    return problems.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems }
  },
})

function problem(messageId: "start" | "pronoun" | "name", draft: Draft, span: Span) {
  const words = draft.text.slice(span.start, span.end)
  const replacement = words.charAt(0).toUpperCase() + words.slice(1)
  return { messageId, data: { words }, span, fixes: [{ span, replacement }] } satisfies Problem<string>
}

function pronouns(draft: Draft): readonly Span[] {
  return matchesOf(SMALL_I, draft.text)
    .map(({ index }) => ({ start: index, end: index + 1 }))
    .filter(({ start }) => !BEFORE_NUMBERS.has(wordBefore(draft.text, start)))
}

function wordBefore(text: string, at: number): string {
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? ""
}

/** Names in the greeting that are all in small letters, unless their owner writes them so. */
function smallNames({ greeting, recipients, text }: Draft, { interview }: RuleContext): readonly Span[] {
  const known = [...recipients, ...(interview?.interviewers ?? [])].map(({ name }) => name).join(" ")
  return (greeting?.addressees ?? []).flatMap(({ nameSpan }) =>
    matchesOf(/[\p{L}'-]+/gu, text.slice(nameSpan.start, nameSpan.end))
      .map(({ index, 0: word }) => ({
        word,
        span: { start: nameSpan.start + index, end: nameSpan.start + index + word.length },
      }))
      .filter(({ word }) => /^\p{Ll}/u.test(word) && word.length > 1 && !PARTICLES.has(word))
      .filter(({ word }) => !known.split(/[\s-]+/).includes(word))
      .map(({ span }) => span),
  )
}
