import { say } from "~src/platform/i18n"
import { type TemplateRecord, wordsOf } from "~src/platform/template-record"
import type { Catalogue } from "~src/templates/catalogue"
import type { TemplateWords } from "~src/templates/own/own-template"
import { wordsFrom } from "~src/templates/own/words-from"

/** What the editor begins with. */
export interface OpenedTemplate {
  /** The record it is saved to; null makes a new one. */
  readonly id: string | null
  readonly words: TemplateWords
  /** Set where what is stored may change while it is edited. */
  readonly base: TemplateWords | null
}

/** Begins a copy of the letter or section whose id follows. */
export const COPY = "copy:"
export const NEW_LETTER = "new-letter"
export const NEW_SECTION = "new-section"

const BLANK: Readonly<Record<string, TemplateWords>> = {
  [NEW_LETTER]: {
    kind: "letter",
    title: "",
    noteKind: "thank-you",
    tone: "warm",
    subject: "",
    body: "",
  },
  [NEW_SECTION]: {
    kind: "section",
    title: "",
    slot: "thanks",
    noteKinds: ["thank-you"],
    tone: "warm",
    body: "",
  },
}

/** What `item`, a place in the page's address, opens; null where there is no such letter or section. */
export function openTemplate(
  item: string,
  own: readonly TemplateRecord[],
  catalogue: Catalogue,
): OpenedTemplate | null {
  const blank = Object.hasOwn(BLANK, item) ? BLANK[item] : undefined
  if (blank) return { id: null, words: blank, base: null }
  const isCopy = item.startsWith(COPY)
  const id = isCopy ? item.slice(COPY.length) : item
  const piece = catalogue.section(id) ?? catalogue.letter(id)
  if (piece === null) return null
  const record = own.find((each) => piece.origin?.from === "own" && each.id === piece.origin.templateId)
  const words = record ? wordsOf(record) : wordsFrom(piece, catalogue)
  if (isCopy) return { id: null, words: copyOf(words), base: null }
  if (record) return { id: record.id, words, base: words }
  // One that a pack brings stays as it is: hers stands beside it.
  if (piece.origin) return { id: null, words, base: null }
  return { id: null, words: { ...words, basedOn: piece.id }, base: null }
}

/** Stands for itself: it takes nobody's place. */
function copyOf({ basedOn: _basedOn, ...words }: TemplateWords): TemplateWords {
  return { ...words, title: say("templateCopyOf", { title: words.title }) }
}
