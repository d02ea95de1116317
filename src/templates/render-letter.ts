import { builtInCatalogue, type Catalogue } from "~src/templates/catalogue"
import type { Facts } from "~src/templates/facts"
import { fitStatements } from "~src/templates/fit-statements"
import { joinRendered, renderParagraphs, renderSection, renderText } from "~src/templates/render"
import type { Letter, Rendered, Section } from "~src/templates/section"

export interface RenderedLetter {
  readonly subject: Rendered
  readonly body: Rendered
  /** The sections that are in `body`, in order. */
  readonly sections: readonly { readonly id: string; readonly rendered: Rendered }[]
  /** Of subject and body together, each once. */
  readonly missing: readonly string[]
}

/** Fills a letter, with the sections of `catalogue`. Sections that hang on a fact nobody gave are left out. */
export function renderLetter(
  letter: Letter,
  facts: Facts,
  catalogue: Catalogue = builtInCatalogue,
): RenderedLetter {
  const paragraphs = letter.paragraphs.map((ids) =>
    ids.flatMap((id) => {
      const section = catalogue.section(id)
      return section && stands(section, facts) ? [{ id, rendered: renderSection(section, facts) }] : []
    }),
  )
  const body =
    letter.body === undefined
      ? ofSections(paragraphs)
      : renderParagraphs(fitStatements(letter.body, facts), facts)
  const subject = renderText(letter.subject, facts)
  return {
    subject,
    body,
    sections: paragraphs.flat(),
    missing: [...new Set([...subject.missing, ...body.missing])],
  }
}

function ofSections(paragraphs: readonly (readonly { readonly rendered: Rendered }[])[]): Rendered {
  return joinRendered(
    paragraphs
      .filter((sections) => sections.length > 0)
      .map((sections) =>
        joinRendered(
          sections.map((section) => section.rendered),
          " ",
        ),
      ),
    "\n\n",
  )
}

function stands(section: Section, facts: Facts): boolean {
  return section.onlyWith === undefined || Object.hasOwn(facts.values, section.onlyWith)
}
