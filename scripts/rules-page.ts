import type { NoteKind } from "~src/draft/note-kind"
import { RULES } from "~src/rules/index"
import type { Rule } from "~src/rules/rule"

const KINDS: readonly (readonly [kind: NoteKind, name: string])[] = [
  ["thank-you", "Thank-you"],
  ["check-in", "Check-in"],
  ["final-check-in", "Final check-in"],
  ["after-rejection", "After a no"],
  ["reply", "Reply"],
]

const HEAD = `# The rules

Written by \`npm run docs\` from \`src/rules\`; a test keeps it fresh. Only an unmet *must* keeps a draft from being ready.
A rule that needs a fact nobody has given says nothing. The sources are published guides on follow-ups after
an interview; what they say is advice, not a measured effect on hiring.

| rule | ${KINDS.map(([, name]) => name).join(" | ")} |
|---|${KINDS.map(() => "---").join("|")}|
`

/** The text of docs/rules.md. */
export function rulesPage(): string {
  return `${HEAD}${RULES.map(row).join("")}\n${RULES.map(section).join("\n")}`
}

function row({ meta }: Rule): string {
  const cells = KINDS.map(([kind]) => meta.importance[kind] ?? "–")
  return `| [${meta.id}](#${meta.id}) | ${cells.join(" | ")} |\n`
}

function section({ meta, messages }: Rule): string {
  const said = Object.values<string>(messages).map((message) => `- ${message}\n`)
  return `## ${meta.id}\n\n*${meta.title}.* ${meta.why}\n\nSource: ${meta.source}. When it is unmet (“${meta.ask}”) it says one of:\n\n${said.join("")}`
}
