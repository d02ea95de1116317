/**
 * Characters that are not seen and change what is: controls but for tab and line break, marks that turn the direction of
 * the text around them, halves of surrogate pairs, tags. What joins emoji and letters is not among them.
 */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u

/** The first character of `text` that nobody would see, as "U+202E", and where it stands (UTF-16); null without one. */
export function hiddenCharacter(text: string): { readonly index: number; readonly name: string } | null {
  const found = HIDDEN.exec(text)
  return found ? { index: found.index, name: codePointName(found[0]) } : null
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
}

/** Whether every text in `value`, names of fields too, is free of characters that nobody would see. */
export function isAllSeen(value: unknown): boolean {
  if (typeof value === "string") return !HIDDEN.test(value)
  return typeof value !== "object" || value === null || Object.entries(value).flat().every(isAllSeen)
}
