import { fold } from "~src/interviews/fold"

/** The words of a text or of what is looked for, as they are compared. */
export function searchWords(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether every one of the `wanted` words is the beginning of a word of `text`. */
export function holdsWords(text: string, wanted: readonly string[]): boolean {
  const words = searchWords(text)
  return wanted.every((start) => words.some((word) => word.startsWith(start)))
}
