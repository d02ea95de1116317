import type { Draft, Sentence } from "~src/draft/draft"
import { findGreeting } from "~src/draft/greeting"
import { findLines, findParagraphs, trimmed } from "~src/draft/lines"
import { ownText } from "~src/draft/own-text"
import { findSentences } from "~src/draft/sentences"
import { findSignOff } from "~src/draft/sign-off"
import type { DraftSnapshot } from "~src/draft/snapshot"
import type { Span } from "~src/draft/span"
import { countWords } from "~src/draft/words"

/** Takes a snapshot apart. Linear in the length of the body, and never throws on any text. */
export function parseDraft(snapshot: DraftSnapshot): Draft {
  const text = ownText(snapshot.body)
  const lines = findLines(text)
  const sentences = findSentences(text, lines)
  const greeting = findGreeting(text, lines)
  const signOff = findSignOff(text, lines)
  return {
    ...snapshot,
    text,
    lines,
    sentences,
    paragraphs: findParagraphs(text, lines),
    prose: findProse(text, sentences, greeting?.span.end ?? 0, signOff?.span.start ?? text.length),
    words: countWords(text),
    greeting,
    signOff,
  }
}

function findProse(text: string, sentences: readonly Span[], from: number, to: number): readonly Sentence[] {
  const prose: Sentence[] = []
  for (const sentence of sentences) {
    if (sentence.end <= from || sentence.start >= to) continue
    const span = trimmed(text, Math.max(sentence.start, from), Math.min(sentence.end, to))
    if (span) prose.push({ ...span, text: text.slice(span.start, span.end).replace(/\s+/g, " ") })
  }
  return prose
}
