import type { Score, Shares } from "../mutants/score"
import { sequences } from "./sequences"
import { states } from "./states"

/** The text of docs/compatibility.md. */
export function compatibilityPage(scores: readonly Score[]): string {
  const total = scores.reduce((sum, { mutants, pairs }) => sum + mutants + pairs.mutants, 0)
  const count = (what: "wrong" | "strangers" | "thrown" | "telling" | "silent" | "silentPairs") =>
    scores.reduce((sum, score) => sum + score[what].length, 0)
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

Each page is changed in one way at a time (all words in another language, in a right-to-left one or gone; every class name or one of them renamed; what stands beside
each other in another order; a wrapper around one element or all; one attribute of one element gone), and in all ways but the last together. Shares of mutants in which a part is still found.
Of the people, everything must be right: names, addresses and fields.

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores.map((score) => sharesLine(score.page, score)).join("\n")}

With two attributes gone at once, picked at random from a fixed seed:

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores.map(({ page, pairs }) => sharesLine(page, pairs)).join("\n")}

Of all these ${total} mutants, ${count("wrong")} had something else taken for the body, ${count("strangers")} had somebody read who is not there, ${count("thrown")} made anything throw, and
in ${count("telling")} the report of the window said anything that stands on the page. ${count("silent")} with one change and ${count("silentPairs")} with two went unnoticed: where the body is not
found, the panel says so and offers paste-in and copy.

## Random sequences

Tried on the two real editors, from a fixed seed, so that every run tries the same:

| what | webmail | browsers | sequences in each | steps at most | test |
| --- | --- | --- | --- | --- | --- |
${sequences.map(({ what, webmail, browsers, runs, steps, file, test }) => cells(what, webmail, browsers, runs, steps, `${file}: ${test}`)).join("\n")}
`
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
