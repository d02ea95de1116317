import type { Faults, Score, Shares } from "../mutants/score"
import { sequences } from "./sequences"
import { states } from "./states"

/** The text of docs/compatibility.md. */
export function compatibilityPage(scores: readonly Score[]): string {
  const total = scores.reduce((sum, { mutants, pairs, worst }) => sum + mutants + pairs.mutants + worst, 0)
  const count = (what: keyof Faults) => scores.reduce((sum, { faults }) => sum + faults[what].length, 0)
  const silent = scores.reduce((sum, score) => sum + score.silent.length + score.silentTwice.length, 0)
  return `# Compatibility

_Written by \`test/browser/mutants.test.ts\` (run it with \`-u\`); do not edit._

What is tried with practice pages: copies of Gmail's and Outlook's compose windows by their shapes, around the editors the two really use (Closure's
and roosterjs), served under the real host names with a strict content policy and Trusted Types. None of it has been tried on the live services.

## States

| state | webmail | browsers | what is tried | test |
| --- | --- | --- | --- | --- |
${states.map(({ state, webmail, browsers, tried, file, test }) => cells(state, webmail, browsers, tried, `${file}: ${test}`)).join("\n")}

Not tried: confidential mode, S/MIME, Gmail's overlay that writes for you. Of Outlook's classic command bar and
Gmail's classic chips only the shapes are tried that older recordings and extensions tell of.

## Pages that change

Each page is changed in one way at a time (all words in another language, in a right-to-left one, gone, or each where another stood; every class name or one of them renamed; what stands beside
each other in another order; a wrapper around one element or all; one attribute of one element gone, or of all that have it), and in all ways but the last two together. What stands inside the body is left as it is.
Beside every window stands a chat, whose field is like a body in everything. Shares of mutants in which a part is still found.
Of the people, everything must be right: names, addresses and fields.

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores.map((score) => sharesLine(score.page, score)).join("\n")}

With two attributes gone at once, picked at random from a fixed seed:

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores.map(({ page, pairs }) => sharesLine(page, pairs)).join("\n")}

Beside those, every pair of the body's own mark and another attribute was tried, and every two of Send and what stands beside it.
Of all these ${total} mutants, ${count("wrong")} had something else taken for the body, ${count("otherSend")} for Send, ${count("otherSubject")} for the subject, ${count("strangers")} had somebody read who is not there,
${count("thrown")} made anything throw, and in ${count("telling")} the report of the window said anything that stands on the page. ${silent} went unnoticed: where the body is not found, the panel says so and offers paste-in and copy.
${count("idle")} left the page as it was.

What found a part where the page was no longer as we know it, as the health check and its line in the log name it:

| webmail | part | fallbacks |
| --- | --- | --- |
${["Gmail", "Outlook"].flatMap((webmail) => fallbackLines(webmail, scores)).join("\n")}

## Random sequences

Tried on the two real editors, from a fixed seed, so that every run tries the same:

| what | webmail | browsers | sequences in each | steps at most | test |
| --- | --- | --- | --- | --- | --- |
${sequences.map(({ what, webmail, browsers, runs, steps, file, test }) => cells(what, webmail, browsers, runs, steps, `${file}: ${test}`)).join("\n")}
`
}

function fallbackLines(webmail: string, scores: readonly Score[]): string[] {
  const named = scores.flatMap(({ page, fallbacks }) => (page.startsWith(webmail) ? fallbacks : []))
  const byPart = new Map<string, Set<string>>()
  for (const [part = "", id = ""] of named.map((each) => each.split(": ")))
    byPart.set(part, (byPart.get(part) ?? new Set()).add(id === "null" ? "none" : id))
  return [...byPart].map(([part, ids]) => cells(webmail, part, [...ids].sort().join(", ")))
}

function sharesLine(page: string, { mutants, body, send, subject, recipients }: Shares): string {
  return cells(page, mutants, percent(body), percent(send), percent(subject), percent(recipients))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function cells(...cell: readonly (string | number)[]): string {
  return `| ${cell.join(" | ")} |`
}
