import type { TemplateWords } from "~src/templates/own/own-template"
import type { Pack } from "~src/templates/packs/pack"

/** One letter or section of a file. */
export interface FileEntry {
  /** Where it begins in the file, 1-based. */
  readonly line: number
  readonly words: TemplateWords
  /** The file doesn't say what kind of note it is, and in which tone: what `words` say there is only a beginning. */
  readonly isAssumed: boolean
  /** What the other tool filed it under, or "". */
  readonly tags: string
}

export interface LettersReading {
  readonly ok: true
  readonly holds: "letters"
  readonly entries: readonly FileEntry[]
  /** Lines of rows that hold no text and are left out. */
  readonly withoutText: readonly number[]
}

export interface PackReading {
  readonly ok: true
  readonly holds: "pack"
  readonly pack: Pack
}
