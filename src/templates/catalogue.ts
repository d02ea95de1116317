import { letters as builtInLetters, sections as builtInSections } from "~src/templates/index"
import { type FindSatisfied, offeredLetter, offeredSection } from "~src/templates/own/offered"
import type { OwnTemplate, TemplateWords } from "~src/templates/own/own-template"
import type { Letter, Origin, Section } from "~src/templates/section"

/** Every letter and section on offer, whoever wrote it. Each says where it comes from. */
export interface Catalogue {
  /** Own ones first, then those of packs, then the built-in ones that nothing took the place of. */
  readonly sections: readonly Section[]
  readonly letters: readonly Letter[]
  /** What a letter means by a section's id: the person's own words where she changed it. null where there is none. */
  section(id: string): Section | null
  letter(id: string): Letter | null
}

/** Letters and sections that a pack brings. */
export interface PackTemplates {
  readonly id: string
  readonly name: string
  readonly mark: string
  /** Ids need to be unique within the pack only. */
  readonly templates: readonly (TemplateWords & { readonly id: string })[]
}

interface Sources {
  readonly own: readonly OwnTemplate[]
  readonly packs: readonly PackTemplates[]
  readonly findSatisfied: FindSatisfied
}

/** What comes with the extension. */
export const builtInCatalogue: Catalogue = catalogue(builtInLetters, builtInSections, new Map())

/** Puts everything on offer together. Of two own templates for one built-in one, the one changed last takes its place. */
export function catalogueOf({ own, packs, findSatisfied }: Sources): Catalogue {
  const newestFirst = own.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const mine = newestFirst.map((template) =>
    offer(ownId(template.id), template, ownOrigin(template), findSatisfied),
  )
  const theirs = packs.flatMap(({ id, name, mark, templates }) =>
    templates.map((template) =>
      offer(`pack-${id}-${template.id}`, template, { from: "pack", packId: id, name, mark }, findSatisfied),
    ),
  )
  const replaced = new Map<string, string>()
  for (const { id, basedOn } of newestFirst) {
    if (basedOn !== undefined && !replaced.has(basedOn)) replaced.set(basedOn, ownId(id))
  }
  const all = [...mine, ...theirs]
  return catalogue(
    [...all.flatMap(({ letter }) => letter ?? []), ...builtInLetters.filter(({ id }) => !replaced.has(id))],
    [
      ...all.flatMap(({ section }) => section ?? []),
      ...builtInSections.filter(({ id }) => !replaced.has(id)),
    ],
    replaced,
  )
}

/** The id under which the own letter or section `id` is on offer; no built-in one begins like this. */
export function ownId(id: string): string {
  return `own-${id}`
}

function ownOrigin({ id, basedOn }: OwnTemplate): Origin {
  return { from: "own", templateId: id, ...(basedOn === undefined ? {} : { basedOn }) }
}

/** What takes the place of a built-in one stands where that stood: after the same meeting, by hand, only with a fact. */
function offer(id: string, words: TemplateWords, origin: Origin, find: FindSatisfied) {
  if (words.kind === "letter") {
    const from = builtInLetters.find((letter) => letter.id === words.basedOn)
    const letter = offeredLetter(id, words, origin)
    return { letter: from ? { ...letter, ...placeOfLetter(from) } : letter, section: null }
  }
  const from = builtInSections.find((section) => section.id === words.basedOn)
  const place = { onlyWith: from?.onlyWith, medium: from?.medium }
  return { letter: null, section: offeredSection(id, words, { origin, find, ...place }) }
}

function placeOfLetter({ situation, medium }: Letter): Pick<Letter, "situation" | "medium"> {
  return { situation, medium }
}

function catalogue(
  letters: readonly Letter[],
  sections: readonly Section[],
  replaced: ReadonlyMap<string, string>,
): Catalogue {
  const lettersById = new Map(letters.map((letter) => [letter.id, letter]))
  const sectionsById = new Map(sections.map((section) => [section.id, section]))
  return {
    letters,
    sections,
    section: (id) => sectionsById.get(replaced.get(id) ?? id) ?? null,
    letter: (id) => lettersById.get(replaced.get(id) ?? id) ?? null,
  }
}
