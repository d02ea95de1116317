import type { ColumnRole } from "~src/templates/file/csv/column-roles"
import { withOurFields } from "~src/templates/file/csv/foreign-fields"
import { htmlText, isHtml } from "~src/templates/file/csv/html-text"
import { readTable, type Table, type TableRow } from "~src/templates/file/csv/read-table"
import { type Refused, refused } from "~src/templates/file/file-problem"
import type { FileEntry, LettersReading } from "~src/templates/file/file-reading"
import { hiddenCharacter } from "~src/templates/file/hidden-character"
import { tidyText } from "~src/templates/own/offered"
import { LONGEST } from "~src/templates/own/template-words-schema"

/**
 * Reads letters that another tool exported. Each row is taken for a warm thank-you letter until she says what it is: a
 * table doesn't know. Rows without a text are left out, and named. Never throws.
 */
export function readCsv(text: string): LettersReading | Refused {
  const table = readTable(text)
  if (!table.ok) return table
  const entries: FileEntry[] = []
  const withoutText: number[] = []
  for (const row of table.rows) {
    const entry = entryOf(row, table)
    if ("ok" in entry) return entry
    if (entry.words.body === "") withoutText.push(row.line)
    else entries.push(entry)
  }
  if (entries.length === 0) return refused("nothing-in-it")
  return { ok: true, holds: "letters", entries, withoutText }
}

/** UTF-16 units of a cell: markup takes more room than its words, and what has more than this is no letter. */
const LONGEST_CELL = 500_000
/** Longer words are not looked through for fields, which make them shorter: they would still be too long. */
const LONGEST_WITH_FIELDS = 4 * LONGEST.body

function entryOf(row: TableRow, { columns }: Table): FileEntry | Refused {
  const tooLong = (name: string, most: number) => refused("too-long", row, { name, most })
  if (row.cells.some((cell) => cell.length > LONGEST_CELL)) return tooLong("text", LONGEST.body)
  const cell = (role: ColumnRole) => {
    const column = columns[role]
    return column === undefined ? "" : plain(row.cells[column] ?? "")
  }
  const written = { subject: cell("subject"), body: cell("body") }
  if (written.body.length > LONGEST_WITH_FIELDS) return tooLong("text", LONGEST.body)
  if (written.subject.length > LONGEST_WITH_FIELDS) return tooLong("subject", LONGEST.subject)
  const body = tidyText(withOurFields(written.body))
  const subject = oneLine(withOurFields(written.subject))
  const title = oneLine(cell("title")) || oneLine(cell("shortcut")) || subject || firstWords(body)
  if (subject.length > LONGEST.subject) return tooLong("subject", LONGEST.subject)
  if (body.length > LONGEST.body) return tooLong("text", LONGEST.body)
  const hidden = hiddenCharacter(`${title}${subject}${body}`)
  if (hidden) return refused("character", { line: row.line }, { character: hidden.name, name: "" })
  return {
    line: row.line,
    words: { kind: "letter", title: shortened(title), noteKind: "thank-you", tone: "warm", subject, body },
    isAssumed: true,
    tags: oneLine(cell("tags")),
  }
}

/** Vertical tabs and form feeds are line breaks of word processors; marks of width nothing are left by editors. */
function plain(cell: string): string {
  const text = isHtml(cell) ? htmlText(cell) : cell
  return text.replace(/[\v\f\u2028\u2029]/g, "\n").replace(/[\u200b\ufeff]/g, "")
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

function firstWords(body: string): string {
  return oneLine(body).split(" ").slice(0, 6).join(" ")
}

function shortened(title: string): string {
  return title.length > LONGEST.title ? `${title.slice(0, LONGEST.title - 1).trimEnd()}…` : title
}
