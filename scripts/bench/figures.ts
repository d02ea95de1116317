/** One line of the table. */
export interface Row {
  readonly what: string
  readonly figure: string
  /** What we want it to stay under, or "". */
  readonly aim: string
  readonly isMet: boolean | null
}

/** The value that the share `part` (0 to 1) of `values` does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

/** Milliseconds with as many places as tell something. */
export function inMs(value: number): string {
  return `${value.toFixed(Math.abs(value) < 10 ? 2 : 0)} ms`
}

/** A line whose worst figure, `value`, should stay under `limit`. */
export function row(what: string, figure: string, value?: number, limit?: number, unit = "ms"): Row {
  if (value === undefined || limit === undefined) return { what, figure, aim: "", isMet: null }
  return { what, figure, aim: `< ${limit} ${unit}`, isMet: value < limit }
}

/** Prints the rows as one table. */
export function printTable(rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length))
  const [first, second] = [width((row) => row.what), width((row) => row.figure)]
  for (const { what, figure, aim, isMet } of rows) {
    const verdict = isMet === null ? "" : `${isMet ? "✓" : "✗"} ${aim}`
    console.log(`${what.padEnd(first)}  ${figure.padEnd(second)}  ${verdict}`.trimEnd())
  }
}
