import { ABBREVIATIONS } from "~src/draft/data/abbreviations"
import type { Draft } from "~src/draft/draft"
import type { Span } from "~src/draft/span"
import { NO_SENTENCE_ENDS } from "~src/rules/data/capitals"

/** A first word that is all in small letters; "iPhone", "npm/yarn" and "jo@mail.example" are written like that. */
const SMALL_FIRST_WORD = /^["'(]?(\p{Ll}[\p{Ll}'-]*)(?=[\s,;:!?]|\.(?:\s|$)|$)/u
const ENDED = /(?:^|[\s("'])(\S*)[.!?]$/
/** A line as short as this without a full stop is a detail, such as an address, and no sentence. */
const WORDS_OF_A_DETAIL = 4

/** First words of sentences that lack their capital; a lone "i" is not among them. */
export function findMissingCapitals(draft: Draft): readonly Span[] {
  const spans = draft.prose.flatMap((sentence) => {
    const word = SMALL_FIRST_WORD.exec(draft.text.slice(sentence.start, sentence.end))?.[1]
    if (word === undefined || /^i(?:'|$)/.test(word) || !opensSentence(draft, sentence)) return []
    const start = draft.text.indexOf(word, sentence.start)
    return [{ start, end: start + word.length }]
  })
  return [...greetingStart(draft), ...spans, ...closingStart(draft)]
}

function greetingStart({ text, greeting }: Draft): readonly Span[] {
  if (!greeting || greeting.salutation === "" || !/^\p{Ll}/u.test(text.charAt(greeting.span.start))) return []
  return [{ start: greeting.span.start, end: greeting.span.start + greeting.salutation.length }]
}

function closingStart({ text, signOff }: Draft): readonly Span[] {
  const word = signOff && /^\p{Ll}[\p{Ll}']*/u.exec(text.slice(signOff.span.start, signOff.span.end))?.[0]
  return word ? [{ start: signOff.span.start, end: signOff.span.start + word.length }] : []
}

function opensSentence(draft: Draft, sentence: Span): boolean {
  const before = draft.text.slice(Math.max(0, sentence.start - 200), sentence.start)
  const line = /\n\s*$/.test(before) || before.trim() === ""
  return line ? opensLine(draft, sentence, before) : /[.!?]\s+$/.test(before) && isEnd(before.trimEnd())
}

/** After a heading with a colon, or a line that goes on, small letters are right; a list needs none either. */
function opensLine(draft: Draft, sentence: Span, before: string): boolean {
  const isDetail =
    draft.text.slice(sentence.start, sentence.end).split(/\s+/).length <= WORDS_OF_A_DETAIL &&
    !/[.!?]$/.test(draft.text.slice(sentence.start, sentence.end))
  if (isDetail) return false
  const greeted = draft.greeting?.span.end ?? 0
  if (before.trim() === "" || draft.text.slice(greeted, sentence.start).trim() === "") return true
  return /\n\s*\n\s*$/.test(before) ? !/[,:;]\s*$/.test(before) : isEnd(before.trimEnd())
}

/** Whether `before` ends a sentence: not in an abbreviation, an ellipsis, a quotation, or a name such as "Yahoo!". */
function isEnd(before: string): boolean {
  const word = ENDED.exec(before.slice(-40))?.[1]
  if (word === undefined || word === "" || /[.…!?]$/.test(word)) return false
  const small = word.toLowerCase()
  if (ABBREVIATIONS.has(small) || NO_SENTENCE_ENDS.has(small) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return false
  return !(before.endsWith("!") && /^\p{Lu}/u.test(word))
}
