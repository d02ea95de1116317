/**
 * How many letters have to be put in, taken out, changed or swapped with their neighbour to turn `a` into `b`
 * (optimal string alignment). Meant for words: the cost is the product of the lengths.
 */
export function editDistance(a: string, b: string): number {
  let twoBack: readonly number[] = []
  let back: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, back, twoBack)
    twoBack = back
    back = row
  }
  return back[b.length] ?? 0
}

/** Costs of turning the first `i` letters of `a` into each beginning of `b`. */
function nextRow(a: string, b: string, i: number, back: readonly number[], twoBack: readonly number[]) {
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const change = (back[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const swap = isSwap(a, b, i, j) ? (twoBack[j - 2] ?? 0) + 1 : change
    row.push(Math.min(change, swap, (back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
  }
  return row
}

function isSwap(a: string, b: string, i: number, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
}
