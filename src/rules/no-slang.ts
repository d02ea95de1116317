import type { Draft } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import { findSlang } from "~src/rules/match/find-slang"
import { quote } from "~src/rules/match/quote"
import { defineRule, inEveryNote, type Problem } from "~src/rules/rule"

/** Below this a note without capitals is only being jotted down. */
const LEAST_WORDS = 25
/** One smile can fit; a row of pictures is a chat. */
const MOST_PICTURES = 2

/** Opinion: chat words are told from warmth and humour, which are never flagged. */
export const noSlang = defineRule({
  meta: {
    id: "no-slang",
    title: "No slang",
    ask: "Say it in plain words",
    why: "Chat words look hurried, and not every reader knows them.",
    source: "Alternative Staffing; a guide with two example letters",
    importance: inEveryNote("should"),
    quietWhenMet: true,
  },
  messages: {
    slang: "“{words}” belongs in a chat. A plain word reads better here.",
    pictures: "{count} emoji make the note look like a chat.",
    noCapitals: "Without any capital letter the note looks like a chat.",
  },
  check(draft) {
    const slang = findSlang(draft.text).map(({ span, plain }) => ({
      messageId: "slang" as const,
      data: { words: quote(draft.text.slice(span.start, span.end)) },
      span,
      fixes: plain === "" ? [] : [{ span, replacement: plain }],
    }))
    const problems = [...slang, ...tooManyPictures(draft), ...withoutCapitals(draft)]
    return problems.length === 0 ? { state: "met", passages: [] } : { state: "unmet", problems }
  },
})

/** Pictures in the sentences; the little telephone of a signature is none of them. */
function tooManyPictures(draft: Draft): readonly Problem<"pictures">[] {
  const found = draft.prose.flatMap((sentence) => {
    const written = draft.text.slice(sentence.start, sentence.end)
    return matchesOf(/\p{Extended_Pictographic}/gu, written).map(({ index, 0: picture }) => ({
      start: sentence.start + index,
      end: sentence.start + index + picture.length,
    }))
  })
  const [first] = found
  if (first === undefined || found.length <= MOST_PICTURES) return []
  return [{ messageId: "pictures", data: { count: found.length }, span: first }]
}

function withoutCapitals(draft: Draft): readonly Problem<"noCapitals">[] {
  if (draft.words < LEAST_WORDS || /\p{Lu}/u.test(draft.text) || !/[a-z]/.test(draft.text)) return []
  return [{ messageId: "noCapitals" }]
}
