/**
 * `text` with a space, or a line break where one stood, on each side where a body that should read `before + text + after`,
 * and reads `found`, has lost the white space there; `text` itself where none is lost. Editors drop it where a format, a
 * paragraph or a selection ends (measured: Firefox over a selection and over all of a last line, Chromium at a new paragraph).
 */
export function withLostSpaces(before: string, text: string, after: string, found: string): string {
  const start = lettersOf(before)
  const end = start + lettersOf(text)
  const wanted = before + text + after
  const lostAt = (letter: number, beside: string): string => {
    if (!isSpacedAt(wanted, letter) || isSpacedAt(found, letter)) return ""
    return beside.includes("\n") ? "\n" : " "
  }
  return lostAt(start, /\s*$/.exec(before)?.[0] ?? "") + text + lostAt(end, /^\s*/.exec(after)?.[0] ?? "")
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, "").length
}

/** Whether white space stands before the letter with this number, counted without white space. */
function isSpacedAt(text: string, letter: number): boolean {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text.charAt(index))) continue
    if (count === letter) return index > 0 && /\s/.test(text.charAt(index - 1))
    count += 1
  }
  return false
}
