/** What can be wrong with a file of letters. The words for each are `fileProblem…` in assets/_locales. */
export type FileProblemCode =
  | "too-large"
  | "not-text"
  | "nothing-in-it"
  | "backup"
  | "foreign"
  | "newer"
  | "syntax"
  | "nested"
  | "missing"
  | "kind"
  | "choice"
  | "empty"
  | "one-line"
  | "too-long"
  | "too-many"
  | "character"
  | "mark"
  | "id"
  | "csv-header"
  | "csv-quote"
  | "csv-cells"
  | "wrong"

/** Why a file is refused, as a whole: where in it the first trouble is, and what should stand there. */
export interface FileProblem {
  readonly code: FileProblemCode
  /** 1-based; null where no single line is to blame, as for a file that is too large. */
  readonly line: number | null
  /** 1-based, in UTF-16 units; null where the whole line is meant. */
  readonly column: number | null
  /** What the words about it need: the name of the field, what was expected. */
  readonly data: Readonly<Record<string, string | number>>
}

export interface Refused {
  readonly ok: false
  readonly problem: FileProblem
}

/** A refusal; without `place` it is about the file as a whole. */
export function refused(
  code: FileProblemCode,
  place: { readonly line: number; readonly column?: number } | null = null,
  data: FileProblem["data"] = {},
): Refused {
  return {
    ok: false,
    problem: { code, line: place?.line ?? null, column: place?.column ?? null, data },
  }
}
