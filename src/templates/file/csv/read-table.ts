import { CsvError, type InfoRecord, parse } from "csv-parse/browser/esm/sync"
import { type Columns, columnsOf } from "~src/templates/file/csv/column-roles"
import { type Refused, refused } from "~src/templates/file/file-problem"
import { MOST_ENTRIES } from "~src/templates/file/limits"

export interface TableRow {
  /** Where the row begins, 1-based. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface Table {
  readonly ok: true
  readonly columns: Columns
  readonly rows: readonly TableRow[]
}

const DELIMITERS = [",", ";", "\t", "|"]
/** Empty ones too. What has more is no table of letters, and reading it would keep the page busy for minutes. */
const MOST_ROWS = 10_000
/** UTF-16 units: the names of columns are never longer, and each separator is tried on them. */
const LONGEST_HEADER = 20_000

/**
 * Reads what a spreadsheet or another tool exported: the first row names the columns, one of which holds the texts. The
 * separator is the one under which most of the columns are known. Never throws.
 */
export function readTable(text: string): Table | Refused {
  const lines = text.replace(/\r\n?/g, "\n")
  const announced = /^sep=(.)\n/i.exec(lines)
  const skipped = announced ? 1 : 0
  const content = withoutEmptyEnd(announced ? lines.slice(announced[0].length) : lines)
  const delimiter = announced?.[1] ?? bestDelimiter(content)
  const rows = readRows(content, delimiter, skipped)
  if (!rows.ok) return rows
  const [header, ...others] = rows.rows
  const columns = columnsOf(header?.cells ?? [])
  if (columns.body === undefined) return refused("csv-header", { line: header?.line ?? 1 })
  const filled = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
  const ragged = filled.find(({ cells }) => cells.length > (header?.cells.length ?? 0))
  if (ragged) {
    const data = { found: ragged.cells.length, expected: header?.cells.length ?? 0 }
    return refused("csv-cells", { line: ragged.line }, data)
  }
  const tooMany = filled[MOST_ENTRIES] ?? rows.rows[MOST_ROWS - 1]
  if (tooMany) return refused("too-many", { line: tooMany.line }, { most: MOST_ENTRIES })
  return { ok: true, columns, rows: filled }
}

/** Spreadsheets write out empty rows by the thousand behind the last one. */
function withoutEmptyEnd(text: string): string {
  let end = text.length
  while (end > 0 && ",;\t|\n ".includes(text[end - 1] ?? "x")) end -= 1
  return text.slice(0, end)
}

function readRows(text: string, delimiter: string, skipped: number) {
  const ends = [skipped]
  const beginsAt = (index: number) => (ends[index] ?? skipped) + 1
  const noteEnd = (cells: string[], { lines }: InfoRecord) => {
    ends.push(skipped + lines)
    return cells
  }
  try {
    const records = parse(text, { ...OPTIONS, delimiter, on_record: noteEnd, to: MOST_ROWS })
    const rows: readonly TableRow[] = records.map((cells, index) => ({ line: beginsAt(index), cells }))
    return { ok: true as const, rows }
  } catch (thrown) {
    if (thrown instanceof CsvError) return refused("csv-quote", { line: beginsAt(ends.length - 1) })
    throw thrown
  }
}

/** Rows may be shorter than the header, and a quote inside a cell is one. */
const OPTIONS = { record_delimiter: "\n", relax_column_count: true, relax_quotes: true } as const

function bestDelimiter(text: string): string {
  const start = text.slice(0, LONGEST_HEADER)
  const known = DELIMITERS.map((delimiter) => {
    const header = readHeader(start, delimiter)
    return Object.keys(columnsOf(header)).length + header.length / 1_000
  })
  return DELIMITERS[known.indexOf(Math.max(...known))] ?? ","
}

function readHeader(text: string, delimiter: string): readonly string[] {
  try {
    const [header] = parse(text, { ...OPTIONS, delimiter, to: 1 }) as readonly (readonly string[])[]
    return header ?? []
  } catch {
    return []
  }
}
