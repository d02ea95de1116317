/**
 * What can stand for a pack in the panel: one or two letters or digits, with their accents, or one emoji: a flag, or a picture
 * with its colour, joined to others at most.
 */
export const MARK =
  /^(?:(?:[\p{L}\p{N}]\p{M}{0,2}){1,2}|\p{RI}{2}|\p{Extended_Pictographic}[\ufe0f\p{EMod}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]{0,2}){0,3})$/u
