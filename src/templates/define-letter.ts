import type { Checked } from "~src/templates/placeholder"
import type { Letter } from "~src/templates/section"

type LetterShape = Omit<Letter, "sections">

/** Checks the shape of `letter`; a placeholder that does not exist in the subject is a type error that names it. */
export function defineLetter<const Shape extends LetterShape>(
  letter: Shape & { readonly subject: Checked<Shape["subject"]> },
): Letter<Shape["id"]> {
  return { ...letter, sections: letter.paragraphs.flat() }
}
