/** From its first letter or digit on, which is as good for counting. */
const WORD = /[\p{L}\p{N}]\S*/gu

/** How many words stand in a text. A word is a run without white space that holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
