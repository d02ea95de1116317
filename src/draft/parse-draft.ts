import type { Draft } from "~src/draft/draft"
import { findGreeting } from "~src/draft/greeting"
import { findLines, findParagraphs } from "~src/draft/lines"
import { ownText } from "~src/draft/own-text"
import { findSentences } from "~src/draft/sentences"
import { findSignOff } from "~src/draft/sign-off"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { countWords } from "~src/draft/words"

/** Takes a snapshot apart. Linear in the length of the body, and never throws on any text. */
export function parseDraft(snapshot: DraftSnapshot): Draft {
  const text = ownText(snapshot.body)
  const lines = findLines(text)
  const sentences = findSentences(text, lines)
  const greeting = findGreeting(text, lines)
  const signOff = findSignOff(text, lines)
  const proseStart = greeting?.span.end ?? 0
  const proseEnd = signOff?.span.start ?? text.length
  return {
    ...snapshot,
    text,
    lines,
    sentences,
    paragraphs: findParagraphs(text, lines),
    prose: sentences.filter((sentence) => sentence.end > proseStart && sentence.start < proseEnd),
    words: countWords(text),
    greeting,
    signOff,
  }
}
