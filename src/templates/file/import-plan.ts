import { fold } from "~src/interviews/fold"
import type { FileEntry } from "~src/templates/file/file-reading"
import type { OwnTemplate, TemplateWords } from "~src/templates/own/own-template"

/** `add` puts it beside what is there, `replace` in the place of the one of the same name, `leave` leaves it in the file. */
export type ImportChoice = "add" | "replace" | "leave"

/** One letter or section of a file beside what she has already. */
export interface PlannedEntry {
  readonly entry: FileEntry
  /** Her own of the same kind and name, or null. */
  readonly namesake: OwnTemplate | null
  /** She has it already, word by word. */
  readonly isSame: boolean
}

/** Compares what a file holds with the person's `own`. What she has already is known whatever it was saved as. */
export function planImport(
  entries: readonly FileEntry[],
  own: readonly OwnTemplate[],
): readonly PlannedEntry[] {
  const byName = new Map(own.map((template) => [nameOf(template), template]))
  const texts = new Set(own.map(textOf))
  return entries.map((entry) => ({
    entry,
    namesake: byName.get(nameOf(entry.words)) ?? null,
    isSame: texts.has(textOf(entry.words)),
  }))
}

/** What is done with an entry until she says otherwise: nothing is replaced, and nothing comes twice. */
export function firstChoice({ isSame }: PlannedEntry): ImportChoice {
  return isSame ? "leave" : "add"
}

/** What is to be stored: under a new id where `id` is null. */
export interface TakenTemplate {
  readonly id: string | null
  readonly words: TemplateWords
}

/** One entry as it is taken; null when it is left. What it replaces keeps the place it may have taken of a built-in one. */
export function takenAs({ namesake }: PlannedEntry, words: TemplateWords, choice: ImportChoice) {
  if (choice === "leave") return null
  if (choice === "add" || namesake === null) return { id: null, words }
  const { basedOn } = namesake
  return { id: namesake.id, words: { ...words, ...(basedOn === undefined ? {} : { basedOn }) } }
}

function nameOf({ kind, title }: TemplateWords): string {
  return `${kind} ${fold(title)}`
}

function textOf(words: TemplateWords): string {
  const { kind, title, tone, body } = words
  const rest =
    words.kind === "letter"
      ? [words.noteKind, words.subject, words.situation, words.medium]
      : [words.slot, ...words.noteKinds, words.others ?? []]
  return JSON.stringify([kind, title, tone, body, ...rest])
}
