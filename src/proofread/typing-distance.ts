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

function substitution(a: string, b: string): number {
  if (a === b) return 0
  const [placeA, placeB] = [keyPlaces.get(a), keyPlaces.get(b)]
  if (placeA && placeB && Math.hypot(placeA[0] - placeB[0], placeA[1] - placeB[1]) < 1.2) return NEAR_KEY
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL_FOR_VOWEL : 1
}

/** The cost of a letter too many or too few: cheap when it only doubles its neighbour. */
function extra(word: string, index: number): number {
  return word[index] === word[index - 1] || word[index] === word[index + 1] ? DOUBLING : 1
}

function bestStep(a: string, b: string, costs: readonly (readonly number[])[], i: number, j: number): number {
  const at = (row: number, column: number) => costs[row]?.[column] ?? Number.POSITIVE_INFINITY
  const steps = [
    at(i - 1, j) + extra(a, i - 1),
    at(i, j - 1) + extra(b, j - 1),
    at(i - 1, j - 1) + substitution(a.charAt(i - 1), b.charAt(j - 1)),
  ]
  const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  if (crossed && a[i - 1] !== a[i - 2]) steps.push(at(i - 2, j - 2) + SWAPPED)
  return Math.min(...steps)
}

/**
 * How many slips of the hand lie between two words, in either case: about 1 for each wrong, missing or extra letter,
 * less for a neighbouring key, two letters swapped, one vowel for another, or a letter doubled or not.
 */
export function typingDistance(first: string, second: string): number {
  const a = first.toLowerCase()
  const b = second.toLowerCase()
  const costs: number[][] = [[0]]
  for (let i = 0; i <= a.length; i++) {
    const row = costs[i] ?? []
    costs[i] = row
    for (let j = 0; j <= b.length; j++) {
      if (i > 0 || j > 0) row[j] = bestStep(a, b, costs, i, j)
    }
  }
  const total = costs[a.length]?.[b.length] ?? 0
  return a[0] === b[0] || total === 0 ? total : total + FIRST_LETTER
}
