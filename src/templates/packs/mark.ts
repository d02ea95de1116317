const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" })

/** UTF-16 units; a family of emoji joined into one has eleven. */
const LONGEST_MARK = 16

/** Whether `text` can stand for a pack in the panel: one or two letters or digits, or one emoji. */
export function isMark(text: string): boolean {
  if (text.length > LONGEST_MARK) return false
  if (/^[\p{L}\p{N}]{1,2}$/u.test(text.normalize("NFC"))) return true
  return /^(?:\p{Extended_Pictographic}|\p{RI}{2})/u.test(text) && [...graphemes.segment(text)].length === 1
}
