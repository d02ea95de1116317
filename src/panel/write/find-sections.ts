import type { NoteKind } from "~src/draft/note-kind"
import { say } from "~src/platform/i18n"
import { builtInCatalogue, type Catalogue } from "~src/templates/catalogue"
import type { Facts } from "~src/templates/facts"
import { renderSection } from "~src/templates/render"
import { holdsWords, searchWords } from "~src/templates/search-words"
import type { Section, Tone } from "~src/templates/section"
import { sectionsFor } from "~src/templates/sections-for"
import { slotTitleKeys, toneTitleKeys } from "~src/templates/slot"

/** More than this is looked through faster by opening a heading. */
const MOST_FOUND = 6

/**
 * The sections for a kind of note that hold every word of `query`, as the beginning of one of theirs: in their name and
 * tone first, those before the others whose name begins with it, then in their text.
 */
export function findSections(
  query: string,
  kind: NoteKind,
  facts: Facts,
  { catalogue, tone }: { readonly catalogue: Catalogue; readonly tone: Tone | null } = {
    catalogue: builtInCatalogue,
    tone: null,
  },
): readonly Section[] {
  const wanted = searchWords(query)
  if (wanted.length === 0) return []
  const all = sectionsFor(kind, catalogue, tone).flatMap(({ sections }) => sections)
  const named = all.filter((section) => holdsWords(nameOf(section), wanted))
  const worded = all.filter((section) => holdsWords(renderSection(section, facts).text, wanted))
  const foremost = named.filter((section) => searchWords(nameOf(section))[0]?.startsWith(wanted[0] ?? ""))
  return [...new Set([...foremost, ...named, ...worded])].slice(0, MOST_FOUND)
}

function nameOf({ slot, tone, title, origin }: Section): string {
  const pack = origin?.from === "pack" ? origin.name : ""
  return [say(slotTitleKeys[slot]), say(toneTitleKeys[tone]), title, pack].join(" ")
}
