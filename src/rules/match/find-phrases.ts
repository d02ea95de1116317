import { anyOf } from "~src/draft/any-of"
import type { Draft, Sentence } from "~src/draft/draft"
import { matchesOf } from "~src/draft/matches-of"
import { preparedLater } from "~src/draft/prepared-patterns"
import type { Span } from "~src/draft/span"

/** Phrases that call for one message, as patterns. Gaps inside a pattern are bounded. */
export interface PhraseGroup<MessageId extends string> {
  readonly messageId: MessageId
  readonly patterns: readonly string[]
}

export interface FoundPhrase<MessageId extends string> {
  readonly messageId: MessageId
  readonly span: Span
  /** The words at `span`, on one line. */
  readonly written: string
  readonly sentence: Sentence
}

/** Stands for the words of a look-alike; no pattern has it. */
const NOTHING = "\u0000"
const LONGEST_ENDING = 20

/**
 * Finds, in each sentence of a note's prose, the first phrase of `groups`; the group named first wins where two begin
 * together. What only looks like one (`lookAlikes`) is left out of the search.
 */
export function phraseFinder<MessageId extends string>(
  groups: readonly PhraseGroup<MessageId>[],
  lookAlikes: readonly string[],
): (draft: Draft) => readonly FoundPhrase<MessageId>[] {
  const parts = groups.map(({ messageId, patterns }) => ({ messageId, pattern: anyOf(patterns) }))
  const harmless = lookAlikes.map((pattern) => preparedLater(new RegExp(anyOf([pattern]).source, "gi")))
  return (draft) =>
    draft.prose.flatMap((sentence) => {
      if (!parts.some(({ pattern }) => pattern.test(sentence.text))) return []
      const text = harmless.reduce(
        (rest, lookAlike) => rest.replace(lookAlike, (words) => NOTHING.repeat(words.length)),
        sentence.text,
      )
      const found = parts
        .flatMap(({ messageId, pattern }) => {
          const match = pattern.exec(text)
          return match ? [{ messageId, start: match.index, end: wordEnd(text, match) }] : []
        })
        .toSorted((a, b) => a.start - b.start)[0]
      if (!found) return []
      const written = sentence.text.slice(found.start, found.end)
      return [{ messageId: found.messageId, span: spanIn(draft, sentence, found), written, sentence }]
    })
}

/** Patterns may stop within a word ("expect" of "expected"); what is shown does not. */
function wordEnd(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length
  return end + (/^[\p{L}'-]+/u.exec(text.slice(end, end + LONGEST_ENDING))?.[0].length ?? 0)
}

/** The place in the draft of a part of a sentence whose line breaks and double spaces were taken out. */
function spanIn(draft: Draft, sentence: Sentence, part: Span): Span {
  if (sentence.text.length === sentence.end - sentence.start) {
    return { start: sentence.start + part.start, end: sentence.start + part.end }
  }
  const offsets = offsetsOf(draft.text.slice(sentence.start, sentence.end))
  const last = offsets[part.end - 1] ?? offsets.at(-1) ?? 0
  return { start: sentence.start + (offsets[part.start] ?? 0), end: sentence.start + last + 1 }
}

/** For every unit of the text with single spaces, where it stands in `text`. */
function offsetsOf(text: string): readonly number[] {
  const offsets: number[] = []
  for (const { index, 0: run } of matchesOf(/\s+|\S+/g, text)) {
    const length = /\s/.test(run) ? 1 : run.length
    for (let unit = 0; unit < length; unit++) offsets.push(index + unit)
  }
  return offsets
}
