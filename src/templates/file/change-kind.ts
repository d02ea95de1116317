import type { LetterWords, SectionWords, TemplateWords } from "~src/templates/own/own-template"
import type { Slot } from "~src/templates/section"

/** The same text as a letter, for the first of its kinds of note. */
export function asLetter(words: TemplateWords): LetterWords {
  if (words.kind === "letter") return words
  const { title, noteKinds, tone, body } = words
  return { kind: "letter", title, noteKind: noteKinds[0] ?? "thank-you", tone, subject: "", body }
}

/** The same text as a section for `slot`. A section has no subject: a letter's is left behind. */
export function asSection(words: TemplateWords, slot: Slot): SectionWords {
  if (words.kind === "section") return { ...words, slot }
  const { title, noteKind, tone, body } = words
  return { kind: "section", title, slot, noteKinds: [noteKind], tone, body }
}

/** `words` as what `like` is, for its kind of note and in its tone. */
export function alike(words: TemplateWords, like: TemplateWords): TemplateWords {
  const { tone } = like
  return like.kind === "letter"
    ? { ...asLetter(words), tone, noteKind: like.noteKind }
    : { ...asSection(words, like.slot), tone, noteKinds: like.noteKinds }
}
