import { SENT_KINDS } from "~src/interviews/sent-note"
import type { Catalogue } from "~src/templates/catalogue"
import { wordsFrom } from "~src/templates/own/words-from"
import { holdsWords, searchWords } from "~src/templates/search-words"
import type { Letter, Section } from "~src/templates/section"
import { slots } from "~src/templates/slot"

export type Piece = Letter | Section

/** Letters of one kind of note, or sections of one slot. */
export interface PieceGroup {
  readonly id: string
  readonly pieces: readonly Piece[]
}

/** All letters by kind of note, those to write by hand last. */
export function letterGroups({ letters }: Catalogue): readonly PieceGroup[] {
  const mails = letters.filter((letter) => letter.medium === undefined)
  return grouped([
    ...SENT_KINDS.map((kind) => ({ id: kind, pieces: mails.filter((letter) => letter.noteKind === kind) })),
    { id: "handwritten", pieces: letters.filter((letter) => letter.medium === "handwritten") },
  ])
}

/** All sections by slot, in the order of a letter. */
export function sectionGroups({ sections }: Catalogue): readonly PieceGroup[] {
  return grouped(slots.map((slot) => ({ id: slot, pieces: sections.filter((each) => each.slot === slot) })))
}

/** The groups with only those pieces that hold every word of `query`, as the beginning of one of theirs. */
export function searched(
  groups: readonly PieceGroup[],
  query: string,
  catalogue: Catalogue,
  nameOf: (piece: Piece) => string,
): readonly PieceGroup[] {
  const wanted = searchWords(query)
  if (wanted.length === 0) return groups
  const fits = (piece: Piece) => holdsWords(`${nameOf(piece)} ${wordsFrom(piece, catalogue).body}`, wanted)
  return grouped(groups.map(({ id, pieces }) => ({ id, pieces: pieces.filter(fits) })))
}

function grouped(groups: readonly PieceGroup[]): readonly PieceGroup[] {
  return groups.filter(({ pieces }) => pieces.length > 0)
}
