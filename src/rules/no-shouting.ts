import type { Draft } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import type { Span } from "~src/draft/span"
import { FUNCTION_WORDS, NOTE_WORDS } from "~src/rules/data/plain-words"
import { findPlaceholders } from "~src/rules/match/find-placeholders"
import { findShouting, isShouted } from "~src/rules/match/find-shouting"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote, type Problem } from "~src/rules/rule"

/** Praised notes have one exclamation mark at most; a cheerful one may have a few. */
const MOST_EXCLAMATIONS = 4
const MARKS = /!(?:[!?1]*[!?])|\?[?!]+/g
/** Most notes have none, and need no closer look. */
const THREE_ALIKE = /([aeiouls])\1\1|yyy/i
const STRETCHED =
  /(?<![\p{L}\p{N}@./_-])\p{L}{0,20}?([aeioulys])\1{2,12}\p{L}{0,20}(?![\p{L}\p{N}@/_]|\.\p{L})/giu

type Found = Problem<"capitals" | "marks" | "manyMarks" | "stretched" | "subject">

/** Opinion: one word in capitals, "!!" and "sooo" are loud; a single exclamation mark is not. */
export const noShouting = defineRule({
  meta: {
    id: "no-shouting",
    title: "A calm voice",
    ask: "Lower the voice",
    why: "Capitals and rows of exclamation marks read as shouting, however kindly they are meant.",
    source: "a guide with two example letters; faults that hiring managers report",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    capitals: "“{words}” in capitals reads as shouting.",
    marks: "“{words}”: one mark is enough.",
    manyMarks: "{count} exclamation marks are a lot. A full stop does for most of them.",
    stretched: "“{words}” is loud in writing.",
    subject: "The subject is in capitals, which reads as shouting.",
  },
  check(draft) {
    const loud = [...capitals(draft), ...rowsOfMarks(draft), ...stretched(draft)]
    const inText = withoutBlanks(loud, draft).toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    const inSubject: Found[] = isShouted(draft.subject) ? [{ messageId: "subject" }] : []
    const problems = [...inSubject, ...inText, ...tooManyMarks(draft)]
    return problems.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems }
  },
})

/** "[YOUR NAME]" is a blank, which is for another rule to say. */
function withoutBlanks(found: readonly Found[], draft: Draft): readonly Found[] {
  if (found.length === 0) return found
  const blanks = findPlaceholders(draft.text)
  return found.filter(
    ({ span }) => !blanks.some((blank) => span && span.start < blank.end && span.end > blank.start),
  )
}

function capitals(draft: Draft): readonly Found[] {
  return findShouting(draft).map(({ span, calm }) => ({
    messageId: "capitals",
    data: { words: quote(draft.text.slice(span.start, span.end)) },
    span,
    fixes: calm === "" ? [] : [{ span, replacement: calm }],
  }))
}

function rowsOfMarks(draft: Draft): readonly Found[] {
  return matchesOf(MARKS, draft.text).map(({ index, 0: words }) => {
    const span = { start: index, end: index + words.length }
    const replacement = words.includes("?") ? "?" : "."
    return { messageId: "marks", data: { words }, span, fixes: [{ span, replacement }] }
  })
}

function stretched(draft: Draft): readonly Found[] {
  if (!THREE_ALIKE.test(draft.text)) return []
  return matchesOf(STRETCHED, draft.text)
    .map(({ index, 0: words }) => ({
      words,
      span: { start: index, end: index + words.length },
    }))
    .filter(({ words }) => !/^(?:[ivxlcdm]+|s+)$/i.test(words) && /\p{Ll}/u.test(words))
    .map(({ words, span }) => ({
      messageId: "stretched",
      data: { words: quote(words) },
      span,
      fixes: unstretched(words, span),
    }))
}

function unstretched(words: string, span: Span) {
  const isKnown = (word: string) => FUNCTION_WORDS.has(word) || NOTE_WORDS.has(word)
  const shorter = ["$1", "$1$1"].map((letters) => words.replace(/(\p{L})\1{2,}/giu, letters))
  const replacement = shorter.find((word) => isKnown(word.toLowerCase()))
  return replacement === undefined ? [] : [{ span, replacement }]
}

function tooManyMarks(draft: Draft): readonly Found[] {
  const count = draft.text.match(/!+/g)?.length ?? 0
  return count > MOST_EXCLAMATIONS ? [{ messageId: "manyMarks", data: { count } }] : []
}
