import type { Score } from "../mutants/score"
import { sequences } from "./sequences"
import { states } from "./states"

/** The text of docs/compatibility.md. */
export function compatibilityPage(scores: readonly Score[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const total = scores.reduce((sum, { mutants }) => sum + mutants, 0)
  const cells = (...cell: readonly (string | number)[]) => `| ${cell.join(" | ")} |`
  return `# Compatibility

_Written by \`test/browser/mutants.test.ts\` (run it with \`-u\`); do not edit._

What is tried with practice pages: copies of Gmail's and Outlook's compose windows by their shapes, around the editors the two really use (Closure's
and roosterjs), served under the real host names with a strict content policy and Trusted Types. None of it has been tried on the live services.

## States

| state | webmail | browsers | what is tried | test |
| --- | --- | --- | --- | --- |
${states.map(({ state, webmail, browsers, tried, file, test }) => cells(state, webmail, browsers, tried, `${file}: ${test}`)).join("\n")}

Not tried: confidential mode, S/MIME, Gmail's overlay that writes for you, Outlook's classic command bar, addresses of delegated mailboxes beyond their
address in the bar, a tab that the browser has discarded.

## Pages that change

Each page is changed in one way at a time (all words in another language, in a right-to-left one or gone; every class name or one of them renamed; what stands beside
each other in another order; a wrapper around one element or all; one attribute of one element gone), and in all ways but the last together. Shares of mutants in which a part is still found:

| page | mutants | body | Send | subject | people |
| --- | --- | --- | --- | --- | --- |
${scores
  .map(
    (score) =>
      `| ${score.page} | ${score.mutants} | ${percent(score.body)} | ${percent(score.send)} | ${percent(score.subject)} | ${percent(score.recipients)} |`,
  )
  .join("\n")}

Of ${total} mutants, ${scores.flatMap(({ wrong }) => wrong).length} had something else taken for the body, ${scores.flatMap(({ thrown }) => thrown).length} made anything throw, and
${scores.flatMap(({ silent }) => silent).length} went unnoticed: where the body is not found, the panel says so and offers paste-in and copy.

## Random sequences

Tried on the two real editors, from a fixed seed, so that every run tries the same:

| what | webmail | browsers | sequences in each | steps at most | test |
| --- | --- | --- | --- | --- | --- |
${sequences.map(({ what, webmail, browsers, runs, steps, file, test }) => cells(what, webmail, browsers, runs, steps, `${file}: ${test}`)).join("\n")}
`
}
