const LETTERS = /^[\p{L}\p{N}]{1,2}$/u
/** A flag, or a picture with its colour, joined to others at most. */
const EMOJI =
  /^(?:\p{RI}{2}|\p{Extended_Pictographic}[\ufe0f\p{EMod}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]{0,2}){0,3})$/u

/** Whether `text` can stand for a pack in the panel: one or two letters or digits, or one emoji. */
export function isMark(text: string): boolean {
  return LETTERS.test(text.normalize()) || EMOJI.test(text)
}
