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

function entryOf(row: TableRow, { columns }: Table): FileEntry | Refused {
  const cell = (role: ColumnRole) => {
    const column = columns[role]
    return column === undefined ? "" : plain(row.cells[column] ?? "")
  }
  const body = tidyText(withOurFields(cell("body")))
  const subject = oneLine(withOurFields(cell("subject")))
  const title = oneLine(cell("title")) || oneLine(cell("shortcut")) || subject || firstWords(body)
  const tooLong = longest({ subject, body })
  if (tooLong) return refused("too-long", row, tooLong)
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

function longest({ subject, body }: { readonly subject: string; readonly body: string }) {
  if (subject.length > LONGEST.subject) return { name: "subject", most: LONGEST.subject }
  return body.length > LONGEST.body ? { name: "text", most: LONGEST.body } : null
}
