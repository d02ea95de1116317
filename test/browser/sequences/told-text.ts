/** A text and a caret in it: what a draft must read after each step, told without a look at any editor. */
export interface ToldText {
  readonly text: string
  readonly caret: number
}

/** Replaces what stands from `start` to `end`; the caret goes behind the new text. */
export function put(told: ToldText, start: number, end: number, text: string): ToldText {
  return { text: told.text.slice(0, start) + text + told.text.slice(end), caret: start + text.length }
}

/** Replaces a word and leaves the caret where it is in the text. */
export function amend(told: ToldText, start: number, end: number, text: string): ToldText {
  const { caret } = told
  const after = put(told, start, end, text)
  if (caret <= start) return { ...after, caret }
  return { ...after, caret: caret >= end ? caret + text.length - (end - start) : start + text.length }
}

export interface Word {
  readonly start: number
  readonly end: number
}

/** The words that can be found by what they read: those that stand nowhere else, not as part of another either. */
export function wordsOf(text: string): readonly Word[] {
  const joined = text.replace(/\n/g, "")
  return [...text.matchAll(/[\p{L}\p{N}]{3,}/gu)]
    .filter(([word]) => joined.indexOf(word) === joined.lastIndexOf(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}

/** A text as far as a reader can tell it from another: spaces at the ends of lines and the lines after the last don't count. */
export function asSeen(text: string, hasList: boolean): string {
  const lines = text.split("\n").map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
  const seen = lines.join("\n").trim()
  return hasList ? seen.replace(/\n+/g, "\n") : seen
}

/** The same place in `text`, which may differ in its spaces: how an editor sets the spaces at the ends of lines is its own affair. */
export function resettle({ text, caret }: ToldText, read: string): ToldText {
  if (read.replace(/\s+/g, "") !== text.replace(/\s+/g, "")) return { text, caret }
  const before = text.slice(0, caret)
  let left = before.replace(/\s+/g, "").length
  let at = 0
  while (left > 0) {
    if (/\S/.test(read.charAt(at))) left -= 1
    at += 1
  }
  const spaces = before.length - before.trimEnd().length
  const most = at + spaces
  while (at < most && /\s/.test(read.charAt(at))) at += 1
  return { text: read, caret: at }
}
