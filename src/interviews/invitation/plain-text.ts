/** `text` from outside as one line of at most `longest` characters: without control and direction marks. */
export function plainText(text: string, longest: number): string {
  return text
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, longest)
}
