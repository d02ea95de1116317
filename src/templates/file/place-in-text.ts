/** A place in a file as an editor shows it, both counted from 1; columns are UTF-16 units. */
export interface PlaceInText {
  readonly line: number
  readonly column: number
}

/** Where `offset` (UTF-16) lies in `text`, whichever line breaks it has. */
export function placeInText(text: string, offset: number): PlaceInText {
  let line = 1
  let start = 0
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index + lineBreak.length > offset) break
    line += 1
    start = index + lineBreak.length
  }
  return { line, column: offset - start + 1 }
}
