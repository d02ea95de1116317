import { soundKey } from "~src/proofread/sound-key"
import { typingDistance } from "~src/proofread/typing-distance"

/** Words that `slip`, in lower case, may have been meant as: close by the hand or by the ear. In no order. */
export type NearWords = (slip: string) => readonly string[]

const LENGTH_APART = 3
const SOUND_LENGTH_APART = 4
const LETTERS_APART = 4
const A = "a".charCodeAt(0)

/** A bit for each letter that is in the word. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << ((word.charCodeAt(i) - A) & 31)
  return letters
}

function bitsOf(number: number): number {
  let count = 0
  for (let left = number; left !== 0; left &= left - 1) count++
  return count
}

/** How far a word may lie from a slip of this length. */
function reachOf(slip: string): number {
  if (slip.length < 4) return 1.1
  return slip.length < 8 ? 2.1 : 3.1
}

function bySound(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>()
  for (const word of words) {
    const key = soundKey(word)
    const alike = sounds.get(key)
    if (alike) alike.push(word)
    else sounds.set(key, [word])
  }
  return sounds
}

/** Compares a slip with every one of `words`: some 5 ms a slip. The sounds are worked out with the first one. */
export function nearWordsIn(words: readonly string[]): NearWords {
  const letters = Int32Array.from(words, lettersOf)
  let sounds: ReadonlyMap<string, readonly string[]> | null = null

  return (slip) => {
    sounds ??= bySound(words)
    const [own, reach] = [lettersOf(slip), reachOf(slip)]
    const byHand = words.filter(
      (word, i) =>
        Math.abs(word.length - slip.length) <= LENGTH_APART &&
        bitsOf(own ^ (letters[i] ?? 0)) <= LETTERS_APART &&
        typingDistance(slip, word, reach) <= reach,
    )
    const byEar = (sounds.get(soundKey(slip)) ?? []).filter(
      (word) => Math.abs(word.length - slip.length) <= SOUND_LENGTH_APART,
    )
    return [...new Set([...byHand, ...byEar])]
  }
}
