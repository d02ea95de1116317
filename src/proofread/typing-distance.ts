const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
const VOWELS = new Set("aeiouy")
const NEAR_KEY = 0.7
const SWAPPED = 0.6
const VOWEL_FOR_VOWEL = 0.8
const DOUBLING = 0.5
const FIRST_LETTER = 0.3

const keyPlaces = new Map<string, readonly [row: number, column: number]>(
  ROWS.flatMap((row, y) => [...row].map((key, x) => [key, [y, x + y * 0.5]] as const)),
)

function areNeighbours(a: string, b: string): boolean {
  const [placeA, placeB] = [keyPlaces.get(a), keyPlaces.get(b)]
  return !!placeA && !!placeB && Math.hypot(placeA[0] - placeB[0], placeA[1] - placeB[1]) < 1.2
}

/** Of two different letters, worked out once: a draft's slip is compared with a thousand words. */
const substitutions = new Map(
  ROWS.join("")
    .split("")
    .flatMap((a) =>
      ROWS.join("")
        .split("")
        .map((b) => {
          const vowels = VOWELS.has(a) && VOWELS.has(b) ? VOWEL_FOR_VOWEL : 1
          return [a + b, areNeighbours(a, b) ? NEAR_KEY : vowels] as const
        }),
    ),
)

function substitution(a: string, b: string): number {
  return a === b ? 0 : (substitutions.get(a + b) ?? 1)
}

/** The cost of a letter too many or too few: cheap when it only doubles its neighbour. */
function extra(word: string, index: number): number {
  return word[index] === word[index - 1] || word[index] === word[index + 1] ? DOUBLING : 1
}

/** The rows of the table of costs before the one being filled, and that one. */
interface Rows {
  readonly twoBack: readonly number[]
  readonly back: readonly number[]
  readonly here: number[]
}

function fill({ twoBack, back, here }: Rows, a: string, b: string, i: number): void {
  const letter = a.charAt(i - 1)
  const drop = extra(a, i - 1)
  here[0] = (back[0] ?? 0) + drop
  for (let j = 1; j <= b.length; j++) {
    const other = b.charAt(j - 1)
    let best = (back[j - 1] ?? 0) + substitution(letter, other)
    best = Math.min(best, (back[j] ?? 0) + drop, (here[j - 1] ?? 0) + extra(b, j - 1))
    const crossed = i > 1 && j > 1 && letter === b[j - 2] && a[i - 2] === other && letter !== other
    here[j] = crossed ? Math.min(best, (twoBack[j - 2] ?? 0) + SWAPPED) : best
  }
}

/**
 * How many slips of the hand lie between two words, in either case: about 1 for each wrong, missing or extra letter,
 * less for a neighbouring key, two letters swapped, one vowel for another, or a letter doubled or not. Beyond `limit`
 * counting may stop, with any number above it.
 */
export function typingDistance(first: string, second: string, limit = Number.POSITIVE_INFINITY): number {
  const a = first.toLowerCase()
  const b = second.toLowerCase()
  let twoBack: number[] = []
  let back: number[] = [0]
  for (let j = 1; j <= b.length; j++) back[j] = (back[j - 1] ?? 0) + extra(b, j - 1)
  for (let i = 1; i <= a.length; i++) {
    const here: number[] = []
    fill({ twoBack, back, here }, a, b, i)
    if (Math.min(...here) > limit && Math.min(...back) > limit) return Number.POSITIVE_INFINITY
    twoBack = back
    back = here
  }
  const total = back[b.length] ?? 0
  return a[0] === b[0] || total === 0 ? total : total + FIRST_LETTER
}
