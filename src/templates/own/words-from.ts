import { SENT_KINDS, type SentKind } from "~src/interviews/sent-note"
import type { Catalogue } from "~src/templates/catalogue"
import type { LetterWords, SectionWords, TemplateWords } from "~src/templates/own/own-template"
import type { Letter, Section } from "~src/templates/section"

/** The words of a letter or section on offer, to be changed. */
export function wordsFrom(piece: Letter | Section, catalogue: Catalogue): TemplateWords {
  return "slot" in piece ? sectionWordsFrom(piece) : letterWordsFrom(piece, catalogue)
}

/** A section in all its wordings. */
function sectionWordsFrom({ title, slot, noteKinds, tone, body, others = [] }: Section): SectionWords {
  return {
    kind: "section",
    title,
    slot,
    noteKinds: noteKinds.filter(isSent),
    tone,
    body,
    ...(others.length > 0 ? { others: others.map((other) => other.body) } : {}),
  }
}

/** A letter as one text: what stands in it only with a fact is left out, since a text has no such places. */
function letterWordsFrom(letter: Letter, catalogue: Catalogue): LetterWords {
  const { title, noteKind, tone, subject, body, paragraphs, situation, medium } = letter
  const written = paragraphs.map((ids) =>
    ids
      .map((id) => catalogue.section(id))
      .filter((section) => section !== null && section.onlyWith === undefined)
      .map((section) => section?.body ?? "")
      .join(" "),
  )
  return {
    kind: "letter",
    title,
    noteKind: isSent(noteKind) ? noteKind : "thank-you",
    tone,
    subject,
    body: body ?? written.filter((paragraph) => paragraph !== "").join("\n\n"),
    ...(situation ? { situation } : {}),
    ...(medium ? { medium } : {}),
  }
}

function isSent(kind: string): kind is SentKind {
  return SENT_KINDS.some((sent) => sent === kind)
}
