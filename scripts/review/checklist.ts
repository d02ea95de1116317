import type { Check, Review } from "~src/review/review"
import { RULES } from "~src/rules/index"

const MARKS = { met: "✓", must: "!", open: "○", unknown: "·" }
const VERDICTS: Readonly<Record<Review["verdict"], string>> = {
  ready: "ready to send",
  almost: "almost ready",
  "not-ready": "not ready yet",
  "not-a-follow-up": "not a follow-up, as far as can be told",
}
const TITLE_WIDTH = 34

/** A review in words, for people: the verdict, then a line for each check that matters here. */
export function checklist(name: string, body: string, review: Review): string {
  const rows = review.checks.filter((check) => check.importance !== null && check.state !== "not-applicable")
  if (review.foreign) return `${name}: not in English, as far as can be told, so nothing was checked\n`
  return [
    `${name}: ${review.noteKind}, ${review.words} words, ${VERDICTS[review.verdict]}`,
    ...rows.flatMap((check) => lines(check, body)),
    "",
  ].join("\n")
}

function lines(check: Check, body: string): readonly string[] {
  const meta = RULES.find((rule) => rule.meta.id === check.ruleId)?.meta
  if (check.state === "met") return [line(MARKS.met, meta?.title ?? check.ruleId, quote(check, body))]
  if (check.state !== "unmet") return [line(MARKS.unknown, meta?.title ?? check.ruleId, "not judged")]
  const mark = check.importance === "must" ? MARKS.must : MARKS.open
  return [
    ...check.diagnostics.map(({ message, fixes }) =>
      line(
        mark,
        meta?.ask ?? check.ruleId,
        fixes[0] ? `${message} Better: “${fixes[0].replacement}”` : message,
      ),
    ),
    line(" ", "", meta?.why ?? ""),
  ]
}

function quote({ passages: [first] }: Check, body: string): string {
  const words = first ? body.slice(first.start, first.end).replace(/\s+/g, " ").trim() : ""
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

function line(mark: string, title: string, words: string): string {
  return `  ${mark} ${title.padEnd(TITLE_WIDTH)} ${words}`.trimEnd()
}
