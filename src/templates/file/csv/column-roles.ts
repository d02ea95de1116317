/** What a column of another tool's export holds for us. */
export type ColumnRole = "title" | "subject" | "body" | "shortcut" | "tags"

/** The names that template tools give their columns, in lower case with single spaces; better ones first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  title: ["title", "name", "template name", "snippet name", "label", "template title", "description"],
  subject: ["subject", "email subject", "subject line", "mail subject"],
  body: [
    "body",
    "text",
    "content",
    "template",
    "message",
    "snippet",
    "plain text",
    "plaintext",
    "body text",
    "email body",
    "template body",
    "template text",
    "snippet text",
    "contents",
    "phrase",
    "expansion",
    "replacement",
    "html",
    "body html",
    "html body",
  ],
  shortcut: ["shortcut", "keyword", "abbreviation", "trigger", "command", "short text"],
  tags: ["tags", "tag", "category", "categories", "folder", "group", "labels"],
}

const ROLES: readonly ColumnRole[] = ["title", "subject", "body", "shortcut", "tags"]

/** Which column, counted from 0, has which role. Of two that could, the one under the better name has it. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>

/** Recognises the columns of a header row. */
export function columnsOf(header: readonly string[]): Columns {
  const plain = header.map((name) =>
    name
      .toLowerCase()
      .replace(/[\s_-]+/g, " ")
      .trim(),
  )
  const entries = ROLES.flatMap((role) => {
    const known = NAMES[role].find((name) => plain.includes(name))
    return known === undefined ? [] : [[role, plain.indexOf(known)] as const]
  })
  return Object.fromEntries(entries)
}
