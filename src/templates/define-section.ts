import type { Checked, Placeholder } from "~src/templates/placeholder"
import type { Section } from "~src/templates/section"

interface SectionShape extends Section {
  readonly onlyWith?: Placeholder | undefined
}

type CheckedBodies<Shape> = {
  readonly [Key in keyof Shape & ("body" | "bodyForStatement")]: Shape[Key] extends string
    ? Checked<Shape[Key]>
    : Shape[Key]
} & {
  readonly [Key in keyof Shape & "others"]: {
    readonly [Index in keyof Shape[Key]]: CheckedBodies<Shape[Key][Index]>
  }
}

/** Checks the shape of `section`; a placeholder that does not exist in a body is a type error that names it. */
export function defineSection<const Shape extends SectionShape>(
  section: Shape & CheckedBodies<Shape>,
): Section<Shape["id"]> {
  return section
}
