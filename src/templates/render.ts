import { matchesOf } from "~src/draft/matches-of"
import type { Facts } from "~src/templates/facts"
import { fitStatements } from "~src/templates/fit-statements"
import { isPlaceholder, PLACEHOLDER, type Placeholder, placeholders } from "~src/templates/placeholder"
import type { Rendered, RenderedRun, Section } from "~src/templates/section"
import { wordingFor } from "~src/templates/wording"

/** Fills a section from `facts`. A fact that is not there stays visible as `{{name}}`, except optional ones, which go. */
export function renderSection(section: Section, facts: Facts): Rendered {
  return renderParagraphs(bodyFor(section, facts), facts)
}

/** Fills a text of paragraphs, each behind an empty line; those of which nothing is left go with their empty line. */
export function renderParagraphs(text: string, facts: Facts): Rendered {
  const paragraphs = text.split("\n\n").map((paragraph) => renderText(paragraph, facts))
  return joinRendered(
    paragraphs.filter((paragraph) => paragraph.runs.length > 0),
    "\n\n",
  )
}

/** Fills any text with placeholders. Facts are put in as they are: braces in them are not read again. */
export function renderText(text: string, facts: Facts): Rendered {
  const lines = text
    .split("\n")
    .map((line) => lineRuns(line, facts))
    .filter((runs) => runs !== null)
  return joined(lines, "\n")
}

/** Puts rendered pieces behind one another. */
export function joinRendered(pieces: readonly Rendered[], between: string): Rendered {
  return joined(
    pieces.map((piece) => piece.runs),
    between,
  )
}

function bodyFor(section: Section, facts: Facts): string {
  const { body, bodyForStatement } = wordingFor(section, facts)
  if (bodyForStatement === undefined) return section.origin ? fitStatements(body, facts) : body
  const names = matchesOf(PLACEHOLDER, body).map((match) => match[1] ?? "")
  const needsOther = names.some((name) => isPlaceholder(name) && facts.statements.has(name))
  return needsOther ? bodyForStatement : body
}

/** The runs of one line, or null when the line held nothing but optional facts that are not known. */
function lineRuns(line: string, facts: Facts): readonly RenderedRun[] | null {
  const runs: RenderedRun[] = []
  let at = 0
  for (const match of matchesOf(PLACEHOLDER, line)) {
    const run = runFor(match[1] ?? "", match[0], facts)
    const words = line.slice(at, match.index)
    runs.push(textRun(run ? words : words.replace(/ $/, "")))
    if (run) runs.push(run)
    at = match.index + match[0].length
  }
  runs.push(textRun(line.slice(at)))
  const tidy = capitalised(withoutDoubledStops(runs.filter((run) => run.text !== "")))
  return tidy.length === 0 && line !== "" ? null : tidy
}

function runFor(name: string, written: string, facts: Facts): RenderedRun | null {
  const text = isPlaceholder(name) ? facts.values[name] : undefined
  if (text !== undefined) return { kind: "fact", text, placeholder: name }
  if (isPlaceholder(name) && placeholders[name].optional) return null
  return { kind: "blank", text: written, placeholder: name }
}

function textRun(text: string): RenderedRun {
  return { kind: "text", text }
}

/** "Acme Inc." and "how much do I use?" bring their own full stop. */
function withoutDoubledStops(runs: readonly RenderedRun[]): readonly RenderedRun[] {
  return runs
    .map((run, index) => {
      const before = runs[index - 1]
      const stops = before?.kind === "fact" && /[.?!…]$/.test(before.text) && run.text.startsWith(".")
      return stops ? textRun(run.text.slice(1)) : run
    })
    .filter((run) => run.text !== "")
}

const PHRASES: ReadonlySet<string> = new Set<Placeholder>(["topic", "strength", "concern", "answer", "extra"])

/** A phrase at the start of a line, or behind a full stop, begins a sentence. Names keep their own small letter. */
function capitalised(runs: readonly RenderedRun[]): readonly RenderedRun[] {
  return runs.map((run, index) => {
    const before = runs
      .slice(0, index)
      .map((each) => each.text)
      .join("")
    const opens = before === "" || /[.?!]\s+$/.test(before)
    if (run.kind !== "fact" || !PHRASES.has(run.placeholder ?? "") || !opens) return run
    return { ...run, text: run.text.charAt(0).toUpperCase() + run.text.slice(1) }
  })
}

function joined(pieces: readonly (readonly RenderedRun[])[], between: string): Rendered {
  const runs = pieces.flatMap((piece, index) => (index === 0 ? piece : [textRun(between), ...piece]))
  const missing = runs.flatMap((run) => (run.kind === "blank" && run.placeholder ? [run.placeholder] : []))
  return {
    text: runs.map((run) => run.text).join(""),
    runs: mergeText(runs),
    missing: [...new Set(missing)],
  }
}

function mergeText(runs: readonly RenderedRun[]): readonly RenderedRun[] {
  const merged: RenderedRun[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last?.kind === "text" && run.kind === "text")
      merged[merged.length - 1] = textRun(last.text + run.text)
    else merged.push(run)
  }
  return merged
}
