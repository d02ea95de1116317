import fc from "fast-check"
import { insertionSequences } from "../compatibility/sequences"

/** A place in the draft: where the caret is, at a word (counted round), over some, or in the quoted mail. */
export interface Place {
  readonly at: "caret" | "before" | "after" | "inside" | "over" | "across" | "quote" | "top" | "end"
  readonly word: number
}

/** `type`, `insert`: text at a place. `fix`, `fill`: our replacing of a word or a blank. `screen`: full screen and back. */
export interface Step {
  readonly act: "type" | "insert" | "fix" | "fill" | "screen"
  readonly place: Place
  /** Which of the texts, counted round. */
  readonly text: number
}

const at = fc.constantFrom<Place["at"][]>(
  "caret",
  "before",
  "after",
  "inside",
  "over",
  "across",
  "quote",
  "top",
  "end",
)
const place = fc.record<Place>({ at, word: fc.nat(40) })
const act = fc.constantFrom<Step["act"][]>(
  "type",
  "type",
  "insert",
  "insert",
  "insert",
  "fix",
  "fill",
  "screen",
)

/** One step to as many as the registry says. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record<Step>({ act, place, text: fc.nat(40) }),
  { minLength: 1, maxLength: insertionSequences.steps },
)

/** Texts to type (`\n` is the Enter key); `%` is replaced by a word that was never there. */
export const TYPED = ["% ", " %", "%\n%", "% % %.", "\n%"] as const

/** Texts to insert: sentences, sections of several lines, a letter. */
export const INSERTED = [
  "% ",
  " %",
  "% %.\n\n",
  "Dear %,\n\n% – “%” isn’t %.\n\n%,\n%",
  "\n\n%\n%",
  "% 👩‍💻 %é. ",
  "%",
] as const

/** Fills the gaps of a text with new words: letters only, none part of another. */
export function fresh(text: string, count: { words: number }): string {
  return text.replace(/%/g, () => {
    count.words += 1
    const letters = String(count.words).replace(/\d/g, (digit) => "bcdfghjklm".charAt(Number(digit)))
    return `q${letters}x`
  })
}
