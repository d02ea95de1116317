import type { Judgement } from "./judge-letter"
import { RULE_LABELS } from "./labels"
import { f1, falseShare, precision, recall, type Tally, tally } from "./tally"

/** The figures in words, for people. `listed`: name the letters that were read wrongly. */
export function report(judgements: readonly Judgement[], listed: boolean): string {
  const rules = tally(judgements.flatMap((judgement) => judgement.rules))
  const averaged = new Set(RULE_LABELS.filter((each) => each.averaged).map((each) => each.ruleId))
  const scores = rules.filter(({ what }) => averaged.has(what)).map(f1)
  return [
    `${judgements.length} letters`,
    "",
    "rule             precision  recall    F1  letters with it",
    ...rules.flatMap((each) => [ruleLine(each), ...(listed ? wrongLines(each) : [])]),
    `mean F1 of ${scores.length} rules: ${share(mean(scores.map((score) => (Number.isNaN(score) ? 1 : score))))}`,
    "",
    ...followUpLines(judgements, listed),
    ...kindLines(judgements, listed),
    ...blankLines(judgements, listed),
    ...evidenceLines(judgements, listed),
    ...verdictLines(judgements, listed),
  ].join("\n")
}

function ruleLine(each: Tally): string {
  const figures = [precision(each), recall(each), f1(each)].map((figure) => share(figure).padStart(7))
  return `${each.what.padEnd(17)}  ${figures.join(" ")}  ${each.found.length + each.missed.length}`
}

function wrongLines({ missed, invented }: Tally): readonly string[] {
  return [
    ...(missed.length > 0 ? [`    missed: ${missed.join(" ")}`] : []),
    ...(invented.length > 0 ? [`    seen, but not there: ${invented.join(" ")}`] : []),
  ]
}

function followUpLines(judgements: readonly Judgement[], listed: boolean): readonly string[] {
  const [all] = tally(judgements.flatMap(({ followUp }) => followUp ?? []))
  if (!all) return []
  const line = `follow-up or not: recall ${share(recall(all))}, others taken for one ${share(falseShare(all))}`
  return [line, ...(listed ? wrongLines(all) : [])]
}

function kindLines(judgements: readonly Judgement[], listed: boolean): readonly string[] {
  const kinds = judgements.flatMap(({ id, kind }) => (kind ? [{ id, ...kind }] : []))
  const wrong = kinds.filter(({ isRight }) => !isRight)
  return [
    `kind right: ${share(1 - wrong.length / kinds.length)} of ${kinds.length}`,
    ...(listed ? wrong.map(({ id, expected, got }) => `    ${id}: ${expected}, read as ${got}`) : []),
  ]
}

function blankLines(judgements: readonly Judgement[], listed: boolean): readonly string[] {
  const looked = judgements.flatMap(({ id, blanks }) => (blanks ? [{ id, ...blanks }] : []))
  const count = (pick: (of: (typeof looked)[number]) => number) =>
    looked.reduce((total, of) => total + pick(of), 0)
  const found = 1 - count(({ missed }) => missed.length) / count(({ all }) => all)
  const invented = (count((of) => of.invented.length) / looked.length) * 100
  const taken = judgements.flatMap(({ onlyABlank }) => onlyABlank)
  const wrong = looked.flatMap(({ id, missed, invented: more }) => [
    ...missed.map((words) => `    ${id}: missed ${words}`),
    ...more.map((words) => `    ${id}: marked ${words}`),
  ])
  return [
    `placeholders: recall ${share(found)}, false ${share(invented)} per 100 letters`,
    ...(listed ? wrong : []),
    `blanks for a topic counted as one: ${taken.filter(Boolean).length} of ${taken.length}`,
  ]
}

function evidenceLines(judgements: readonly Judgement[], listed: boolean): readonly string[] {
  const answers = judgements.flatMap(({ evidence }) => evidence)
  const apart = answers.filter(({ got }) => !got)
  return [
    `passages on the labelled sentence: ${share(1 - apart.length / answers.length)} of ${answers.length}`,
    ...(listed ? apart.map(({ what, id }) => `    ${what}: ${id}`) : []),
  ]
}

function verdictLines(judgements: readonly Judgement[], listed: boolean): readonly string[] {
  const good = judgements.flatMap(({ id, verdict }) => (verdict ? [{ id, ...verdict }] : []))
  const held = good.filter(({ filledIn }) => filledIn !== "ready" && filledIn !== "almost")
  return [
    `verdicts on letters called good: ${counted(good.map(({ asIs }) => asIs)) || "none"}`,
    `the same once every blank is filled in: ${counted(good.map(({ filledIn }) => filledIn)) || "none"}`,
    ...(listed ? held.map(({ id, filledIn }) => `    ${id}: ${filledIn}`) : []),
  ]
}

function counted(verdicts: readonly string[]): string {
  const names = [...new Set(verdicts)]
  return names.map((name) => `${name} ${verdicts.filter((each) => each === name).length}`).join(", ")
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function share(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(3)
}
