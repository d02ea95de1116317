import type { NoteKind } from "~src/draft/note-kind"
import { letters, sections } from "~src/templates/index"
import type { Letter, Section, Situation, Slot, Tone } from "~src/templates/section"
import { slots, tones } from "~src/templates/slot"

export interface SlotSections {
  readonly slot: Slot
  /** Formal first, then warm, then brief. */
  readonly sections: readonly Section[]
}

/** The sections on offer for a kind of note, by slot in letter order; slots without any are left out. */
export function sectionsFor(noteKind: NoteKind): readonly SlotSections[] {
  const fitting = sections.filter((section) => section.noteKinds.includes(noteKind))
  return slots
    .map((slot) => ({ slot, sections: byTone(fitting.filter((section) => section.slot === slot)) }))
    .filter((group) => group.sections.length > 0)
}

/**
 * The section that best meets a rule in this kind of note: one that is about this rule rather than meeting it besides, and
 * in `tone` where there is one. null when no section does.
 */
export function sectionForRule(ruleId: string, noteKind: NoteKind, tone: Tone): Section | null {
  const fitting = sections.filter(
    (section) => section.satisfies.includes(ruleId) && section.noteKinds.includes(noteKind),
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
export function lettersFor(noteKind: NoteKind, situation: Situation | null = null): readonly Letter[] {
  return byTone(
    letters.filter((letter) => letter.noteKind === noteKind && (letter.situation ?? null) === situation),
  )
}

function byTone<Piece extends { readonly tone: Tone }>(list: readonly Piece[]): readonly Piece[] {
  return [...list].sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone))
}
