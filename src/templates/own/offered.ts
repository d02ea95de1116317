import { sections as builtInSections } from "~src/templates/index"
import type { LetterWords, SectionWords } from "~src/templates/own/own-template"
import type { Letter, Origin, Section, Wording } from "~src/templates/section"

/** Rules that a section in somebody's own words meets. Asked for only when it matters: it takes a review. */
export type FindSatisfied = (section: SectionWords) => readonly string[]

/** A letter in somebody's own words, as everything that shows and writes letters takes it. `id` begins with "own-" or "pack-". */
export function offeredLetter(id: string, words: LetterWords, origin: Origin): Letter {
  const { title, noteKind, tone, subject, body, situation, medium } = words
  const written = { id, title, noteKind, tone, subject, body: tidyText(body), origin }
  return { ...written, sections: [], paragraphs: [], situation, medium }
}

interface SectionPlace extends Pick<Section, "onlyWith" | "medium"> {
  readonly origin: Origin
  readonly find: FindSatisfied
}

/** A section in somebody's own words, as everything that shows and writes sections takes it. */
export function offeredSection(
  id: string,
  words: SectionWords,
  { origin, find, onlyWith, medium }: SectionPlace,
): Section {
  const { slot, tone, noteKinds, title, body, others = [] } = words
  let satisfied: readonly string[] | null = null
  return {
    id,
    slot,
    tone,
    noteKinds,
    title,
    ...wordingOf(body),
    ...(others.length > 0 ? { others: others.map(wordingOf) } : {}),
    origin,
    onlyWith,
    medium,
    get satisfies() {
      satisfied ??= find(words)
      return satisfied
    },
  }
}

/** What was left as it came from us keeps our form of it for facts that are sentences. */
const ourSecondForms = new Map(
  builtInSections.flatMap(({ body, bodyForStatement, others = [] }) =>
    [{ body, bodyForStatement }, ...others].map((each) => [each.body, each.bodyForStatement] as const),
  ),
)

function wordingOf(written: string): Wording {
  const body = tidyText(written)
  const bodyForStatement = ourSecondForms.get(body)
  return bodyForStatement === undefined ? { body } : { body, bodyForStatement }
}

/** Text as it is written into a draft: one kind of line break, no space at its ends, one empty line between paragraphs. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}
