import type { PreviewSource } from "~src/library/letters/preview-facts"
import type { Check } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"
import { builtInCatalogue } from "~src/templates/catalogue"
import { offeredLetter, offeredSection } from "~src/templates/own/offered"
import type { TemplateWords } from "~src/templates/own/own-template"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import type { Rendered } from "~src/templates/section"
import { ruleOfSlot } from "~src/templates/slot"

/** How a letter or section would read in a mail, and what the checks say of it. */
export interface Preview {
  /** null for a section. */
  readonly subject: Rendered | null
  readonly body: Rendered
  readonly met: readonly Check[]
  /** What is still to be met: in a section only what is wrong with it, since it is one part of a letter. */
  readonly unmet: readonly Check[]
  /** The rule that sections of this slot usually meet, where this one does not; null otherwise. */
  readonly usual: string | null
}

/** About the sending of one mail, or its spelling, which the browser checks in the field itself. */
const NOT_OF_A_TEMPLATE: ReadonlySet<string> = new Set(["timing", "attachment", "unique-note", "spelling"])

/** Rules that a section can meet by what it says. */
const MEETABLE = new Set(builtInCatalogue.sections.flatMap(({ satisfies }) => satisfies))

interface PreviewOptions {
  readonly source: PreviewSource
  /** Which wording of a section, from 0. */
  readonly wording: number
  /** Rules that are switched off. */
  readonly off: readonly string[]
  /** ISO 8601. */
  readonly now: string
}

/** Fills `words` with the facts of an interview and has the checks read it. */
export function previewOf(words: TemplateWords, { source, wording, off, now }: PreviewOptions): Preview {
  const { subject, body } = rendered(words, source, wording)
  const { person, interview } = source
  const noteKind = words.kind === "letter" ? words.noteKind : (words.noteKinds[0] ?? "thank-you")
  const review = reviewDraft(
    {
      compose: "new",
      subject: subject?.text ?? "",
      body: body.text,
      recipients: person ? [{ name: person.name, address: person.email, field: "to" }] : [],
    },
    { interview, sentNotes: [], now, findings: null, noteKind, off: new Set([...off, ...NOT_OF_A_TEMPLATE]) },
  )
  const met = review.checks.filter((check) => check.state === "met" && isNews(words, check))
  const unmet = review.checks.filter((check) => check.state === "unmet" && isWanted(words, check))
  const usual = words.kind === "section" ? ruleOfSlot[words.slot] : ""
  const isUsual =
    usual === "" || review.checks.some(({ ruleId, state }) => ruleId === usual && state !== "unmet")
  return { subject, body, met, unmet, usual: isUsual ? null : usual }
}

function rendered(words: TemplateWords, { facts }: PreviewSource, wording: number) {
  const origin = { from: "own", templateId: "" } as const
  if (words.kind === "letter") {
    const { subject, body } = renderLetter(offeredLetter("", words, origin), facts)
    return { subject, body }
  }
  const section = offeredSection("", words, { origin, find: () => [] })
  return { subject: null, body: renderSection(section, { ...facts, turn: wording }) }
}

/** In a section what it says is news; that it does not shout is not. */
function isNews({ kind }: TemplateWords, { ruleId, importance }: Check): boolean {
  return kind === "letter" ? importance !== null : MEETABLE.has(ruleId)
}

function isWanted({ kind }: TemplateWords, check: Check): boolean {
  if (kind === "letter") return check.importance !== null
  return check.importance !== null && check.diagnostics.some(({ span }) => span !== null)
}
