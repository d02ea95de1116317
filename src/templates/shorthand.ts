import type { NoteKind } from "~src/draft/note-kind"
import { fold } from "~src/interviews/fold"
import type { Catalogue } from "~src/templates/catalogue"
import type { Section, Slot, Tone } from "~src/templates/section"
import { sectionsFor } from "~src/templates/sections-for"
import { slots } from "~src/templates/slot"

/** The words that stand for the slots; what a slot is called by most comes first. */
const WORDS: Readonly<Record<Slot, readonly string[]>> = {
  greeting: ["greeting"],
  thanks: ["thanks"],
  recall: ["recall"],
  interest: ["interest"],
  fit: ["fit"],
  concern: ["concern"],
  extra: ["extra"],
  "forward-look": ["next", "forward"],
  "sign-off": ["bye"],
}

const SIGN = ";"
const SHORTHAND = /(?:^|\s)(;[\p{L}\p{N}-]{2,40})$/u

/** A shorthand right before the caret: the word without its sign, and where the sign stands (UTF-16). */
export interface Shorthand {
  readonly word: string
  readonly start: number
}

/** One shorthand and what it stands for. */
export interface ShorthandEntry {
  /** With the sign. */
  readonly words: readonly string[]
  readonly slot: Slot
  /** "" for what comes with the extension. */
  readonly title: string
}

/** The shorthand that `body` has right before `caret`, alone between spaces; null without one. */
export function shorthandBefore(body: string, caret: number): Shorthand | null {
  if (/^\S/.test(body.slice(caret, caret + 1))) return null
  const written = SHORTHAND.exec(body.slice(0, caret))?.[1]
  if (written === undefined) return null
  return { word: written.slice(1).toLowerCase(), start: caret - written.length }
}

/** Every shorthand there is: those of the slots, then her own sections by their titles. */
export function shorthands({ sections }: Catalogue): readonly ShorthandEntry[] {
  const ofSlots = slots.map((slot) => ({ words: WORDS[slot].map(signed), slot, title: "" }))
  const taken = new Set(Object.values(WORDS).flat())
  const own = sections
    .filter(
      ({ origin, title }) => origin?.from === "own" && !taken.has(slugOf(title)) && slugOf(title) !== "",
    )
    .map(({ slot, title }) => ({ words: [signed(slugOf(title))], slot, title }))
  return [...ofSlots, ...own]
}

/** The section that a shorthand stands for in this kind of note: for a slot hers before ours, in `tone` where there is one; null without any. */
export function sectionForShorthand(
  word: string,
  noteKind: NoteKind,
  tone: Tone,
  catalogue: Catalogue,
): Section | null {
  const slot = slots.find((each) => WORDS[each].includes(word))
  if (slot === undefined) {
    const own = ({ origin, title }: Section) => origin?.from === "own" && slugOf(title) === word
    return catalogue.sections.find(own) ?? null
  }
  const fitting = sectionsFor(noteKind, catalogue).find((group) => group.slot === slot)?.sections ?? []
  return fitting.find((section) => section.tone === tone) ?? fitting[0] ?? null
}

function signed(word: string): string {
  return SIGN + word
}

/** "My two projects" is ";my-two-projects". */
function slugOf(title: string): string {
  return (fold(title).match(/[\p{L}\p{N}]+/gu) ?? []).join("-").slice(0, 40)
}
