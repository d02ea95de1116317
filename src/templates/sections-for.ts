import type { NoteKind } from "~src/draft/note-kind"
import { builtInCatalogue, type Catalogue } from "~src/templates/catalogue"
import type { Letter, Origin, Section, Situation, Slot, Tone } from "~src/templates/section"
import { slots, tones } from "~src/templates/slot"

export interface SlotSections {
  readonly slot: Slot
  /** Formal first, then warm, then brief. */
  readonly sections: readonly Section[]
}

/** The sections on offer for a kind of note, by slot in letter order; slots without any are left out. */
export function sectionsFor(
  noteKind: NoteKind,
  catalogue: Catalogue = builtInCatalogue,
): readonly SlotSections[] {
  const fitting = catalogue.sections.filter(
    ({ medium, noteKinds }) => medium === undefined && noteKinds.includes(noteKind),
  )
  return slots
    .map((slot) => ({ slot, sections: byTone(fitting.filter((section) => section.slot === slot)) }))
    .filter((group) => group.sections.length > 0)
}

/**
 * The section that best meets a rule in this kind of note: one that is about this rule rather than meeting it besides, and
 * in `tone` where there is one. null when no section does.
 */
export function sectionForRule(
  ruleId: string,
  noteKind: NoteKind,
  tone: Tone,
  catalogue: Catalogue = builtInCatalogue,
): Section | null {
  const fitting = catalogue.sections.filter(
    ({ medium, noteKinds, satisfies }) =>
      medium === undefined && noteKinds.includes(noteKind) && satisfies.includes(ruleId),
  )
  return (
    fitting.find((section) => section.tone === tone && section.satisfies[0] === ruleId) ??
    fitting.find((section) => section.satisfies[0] === ruleId) ??
    fitting.find((section) => section.tone === tone) ??
    fitting[0] ??
    null
  )
}

/** The letters for a kind of note, in every tone; for `situation` where it has letters of its own. */
export function lettersFor(
  noteKind: NoteKind,
  situation: Situation | null = null,
  catalogue: Catalogue = builtInCatalogue,
): readonly Letter[] {
  return byTone(
    catalogue.letters.filter(
      (letter) =>
        letter.medium === undefined &&
        letter.noteKind === noteKind &&
        (isNotOurs(letter) || (letter.situation ?? null) === situation),
    ),
  )
}

/** The letters to be written by hand, in every tone. */
export function handwrittenLetters(catalogue: Catalogue = builtInCatalogue): readonly Letter[] {
  return byTone(catalogue.letters.filter(({ medium }) => medium === "handwritten"))
}

/** Letters that somebody else wrote are for any meeting. */
function isNotOurs({ origin }: Letter): boolean {
  return origin !== undefined
}

const SOURCES = ["own", "pack", undefined]

/** Those that somebody wrote for herself first. */
function byTone<Piece extends { readonly tone: Tone; readonly origin?: Origin | undefined }>(
  list: readonly Piece[],
): readonly Piece[] {
  const rank = ({ origin, tone }: Piece) => SOURCES.indexOf(origin?.from) * tones.length + tones.indexOf(tone)
  return list.toSorted((a, b) => rank(a) - rank(b))
}
