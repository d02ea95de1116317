import { HEAD } from "~src/draft/pattern-heads"
import { remembering } from "~src/draft/remembering"

/** The places of a text where a word can start, in order, each with a number for the characters that stand there. */
export interface WordStarts {
  readonly at: readonly number[]
  /** `keyOf` what stands there. */
  readonly keys: readonly number[]
}

const BITS = 5
/** The part of a key that the first two characters make. */
export const PAIR = (1 << (2 * BITS)) - 1
const SPACE = 27
const APOSTROPHE = 28

/** Texts whose starts are remembered: rules read the same sentences over and over. */
const MOST_REMEMBERED = 400

/** Where a word can start in a text: wherever no letter, digit, underscore or apostrophe stands before. */
export const wordStarts = remembering(MOST_REMEMBERED, findStarts)

function findStarts(text: string): WordStarts {
  const at: number[] = []
  const keys: number[] = []
  let isInside = false
  for (let index = 0; index < text.length; index += 1) {
    if (!isInside) {
      at.push(index)
      keys.push(keyAt(text, index))
    }
    isInside = isWordCode(text.charCodeAt(index))
  }
  return { at, keys }
}

/** A number for the first characters of `text`, folded as in `headsOf`; past its end as if something else stood there. */
export function keyOf(text: string): number {
  return keyAt(text, 0)
}

function keyAt(text: string, index: number): number {
  let key = 0
  for (let ahead = HEAD - 1; ahead >= 0; ahead -= 1)
    key = (key << BITS) | foldedCode(text.charCodeAt(index + ahead))
  return key
}

function foldedCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 65 && code <= 90) return code - 64
  if (code === 32) return SPACE
  return code === 39 ? APOSTROPHE : 0
}

/** `\w` and the apostrophe. */
function isWordCode(code: number): boolean {
  if (code === 39 || code === 95) return true
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** The part of a key that the first `length` characters make. */
export function keyPart(key: number, length: number): number {
  return key & ((1 << (BITS * length)) - 1)
}
