import { INTRODUCTIONS } from "../mutants/languages"
import type { Faults, Score, Shares } from "../mutants/score"
import { sequences } from "./sequences"
import { states } from "./states"

const LANGUAGES = INTRODUCTIONS.length

/** The text of docs/compatibility.md. */
export function compatibilityPage(scores: readonly Score[]): string {
  const total = scores.reduce(
    (sum, { mutants, pairs, worst, inside }) => sum + mutants + pairs.mutants + worst + inside.mutants,
    0,
  )
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

Not tried: confidential mode, S/MIME, Gmail's overlay that writes for you, compose windows in frames that come late (our scripts
run in no frames). Of Outlook's classic command bar and
Gmail's classic chips only the shapes are tried that older recordings and extensions tell of.

## Pages that change

Each page is changed in one way at a time (all words in another language, in a right-to-left one, gone, or each where another stood; every class name or one of them renamed; what stands beside
each other in another order; a wrapper around one element or all; one attribute of one element gone, or of all that have it), and in all ways but the last two together.
Beside every window stands a chat, whose field is like a body in everything. Shares of mutants in which a part is still found.
Of the people, everything must be right: names, addresses and fields.

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores.map((score) => sharesLine(score.page, score)).join("\n")}

With two attributes gone at once, picked at random from a fixed seed:

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores.map(({ page, pairs }) => sharesLine(page, pairs)).join("\n")}

In the body everything beside the writer's words is changed, too: one attribute of one element gone, a wrapper around one, all marks renamed or gone, and what introduces
the quoted mail said in ${LANGUAGES} languages, with its marks and without. Share of mutants in which the writer's words and no others are read, and written to with the caret or a selection anywhere:

| page | mutants | writer's words alone |
| --- | --- | --- |
${scores.flatMap(({ page, inside }) => (inside.mutants > 0 ? [cells(page, inside.mutants, percent(inside.own))] : [])).join("\n")}

${count("quoted")} had quoted words read as the writer's, or a place among them to write to. In the rest the signature was read with the writer's words: Outlook marks it by one id only, and
without that nothing tells it.

Beside those, samples were tried of the pairs of the body's own mark and another attribute, and of two of Send and what stands beside it; any two of the body's and its parent's; and
every class renamed together with one attribute that is gone everywhere.
Of all these ${total} mutants, ${count("wrong")} had something else taken for the body, ${count("otherSend")} for Send, ${count("otherSubject")} for the subject, ${count("strangers")} had somebody read who is not there,
${count("thrown")} made anything throw, and in ${count("telling")} the report of the window said anything that stands on the page. In ${count("misnamed")} the health check named another way than the one that was used, or said that all is well
where somebody was not read. ${silent} went unnoticed: where the body is not found, the window is known as one that cannot be read, and the panel says so and offers paste-in and copy (one such window of each page: unrecognised.test.ts).
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
