import type { NoteKind } from "~src/draft/note-kind"
import { builtInCatalogue, type Catalogue } from "~src/templates/catalogue"
import type { Letter, Origin, Section, Situation, Slot, Tone } from "~src/templates/section"
import { slots, tones } from "~src/templates/slot"

export interface SlotSections {
  readonly slot: Slot
  /** The person's own first, then those of packs; in each the preferred tone, then formal, warm and brief. */
  readonly sections: readonly Section[]
}

/** The sections on offer for a kind of note, by slot in letter order; slots without any are left out. */
export function sectionsFor(
  noteKind: NoteKind,
  catalogue: Catalogue = builtInCatalogue,
  tone: Tone | null = null,
): readonly SlotSections[] {
  const fitting = catalogue.sections.filter(
    ({ medium, noteKinds }) => medium === undefined && noteKinds.includes(noteKind),
  )
  return slots
    .map((slot) => ({
      slot,
      sections: byTone(
        fitting.filter((section) => section.slot === slot),
        tone,
      ),
    }))
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
    (section) =>
      section.medium === undefined &&
      section.noteKinds.includes(noteKind) &&
      section.satisfies.includes(ruleId),
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
  tone: Tone | null = null,
): readonly Letter[] {
  return byTone(
    catalogue.letters.filter(
      (letter) => letter.medium === undefined && letter.noteKind === noteKind && isFor(letter, situation),
    ),
    tone,
  )
}

/** The letters to be written by hand, in every tone. */
export function handwrittenLetters(catalogue: Catalogue): readonly Letter[] {
  return byTone(
    catalogue.letters.filter(({ medium }) => medium === "handwritten"),
    null,
  )
}

/** Letters that somebody wrote from nothing are for any meeting. */
function isFor(letter: Letter, situation: Situation | null): boolean {
  if (letter.origin !== undefined && letter.situation === undefined) return true
  return (letter.situation ?? null) === situation
}

const SOURCES = ["own", "pack", undefined]

function byTone<Piece extends { readonly tone: Tone; readonly origin?: Origin | undefined }>(
  list: readonly Piece[],
  preferred: Tone | null,
): readonly Piece[] {
  const order = tones.toSorted((a, b) => Number(b === preferred) - Number(a === preferred))
  const rank = ({ origin, tone }: Piece) => SOURCES.indexOf(origin?.from) * tones.length + order.indexOf(tone)
  return list.toSorted((a, b) => rank(a) - rank(b))
}
