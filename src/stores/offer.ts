import { type TemplateRecord, templatesIn } from "~src/platform/template-record"
import { findSatisfied } from "~src/stores/find-satisfied"
import { type Catalogue, catalogueOf } from "~src/templates/catalogue"

/** The letters and sections there are to write with. */
export interface Offer {
  /** The person's own, changed last first. */
  readonly own: readonly TemplateRecord[]
  /** Those, the ones of packs and the built-in ones together. */
  readonly catalogue: Catalogue
}

/** What is on offer with everything that is `stored`. What cannot be read is left out here and listed with her data. */
export function offerOf(stored: Readonly<Record<string, unknown>>): Offer {
  return offerOfOwn(templatesIn(stored))
}

/** What is on offer with letters and sections of one's own. */
export function offerOfOwn(own: readonly TemplateRecord[]): Offer {
  return {
    own: own.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    catalogue: catalogueOf({ own, packs: [], findSatisfied }),
  }
}
