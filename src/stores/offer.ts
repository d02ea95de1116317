import { type PackRecord, packsIn } from "~src/platform/pack-record"
import { type TemplateRecord, templatesIn } from "~src/platform/template-record"
import { findSatisfied } from "~src/stores/find-satisfied"
import { type Catalogue, catalogueOf } from "~src/templates/catalogue"
import { templatesOf } from "~src/templates/packs/pack"

/** The letters and sections there are to write with. */
export interface Offer {
  /** The person's own, changed last first. */
  readonly own: readonly TemplateRecord[]
  /** What others handed on, in the order of their names. */
  readonly packs: readonly PackRecord[]
  /** Those, the ones of packs and the built-in ones together. */
  readonly catalogue: Catalogue
}

/** What is on offer with everything that is `stored`. What cannot be read is left out here and listed with her data. */
export function offerOf(stored: Readonly<Record<string, unknown>>): Offer {
  return offerOfOwn(templatesIn(stored), packsIn(stored))
}

/** What is on offer with letters and sections of one's own, and with packs. */
export function offerOfOwn(own: readonly TemplateRecord[], packs: readonly PackRecord[] = []): Offer {
  const inOrder = packs.toSorted((a, b) => a.pack.name.localeCompare(b.pack.name))
  const offered = inOrder.map(({ pack }) => ({ ...pack, templates: templatesOf(pack) }))
  return {
    own: own.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)),
    packs: inOrder,
    catalogue: catalogueOf({ own, packs: offered, findSatisfied }),
  }
}
