import { packsIn } from "~src/platform/pack-record"
import { readSettings } from "~src/platform/read-settings"
import { defaultSettings, settingsKey } from "~src/platform/settings"
import { readSentNotes } from "~src/platform/stored-records"
import { templatesIn } from "~src/platform/template-record"
import { catalogueOf } from "~src/templates/catalogue"
import { templatesOf } from "~src/templates/packs/pack"
import type { LetterChoice } from "~src/templates/person-note"

/** Which letter a new compose window gets, by what is `stored`: her own before those of packs and ours, in the tone and wording she prefers. */
export function letterChoiceIn(stored: Readonly<Record<string, unknown>>): LetterChoice {
  const { tone, wordings } = readSettings(stored[settingsKey]) ?? defaultSettings
  const packs = packsIn(stored).map(({ pack }) => ({ ...pack, templates: templatesOf(pack) }))
  // Which rules a section meets is asked by the checks only.
  const catalogue = catalogueOf({ own: templatesIn(stored), packs, findSatisfied: () => [] })
  const sent = readSentNotes(stored).map(({ message }) => message)
  return { catalogue, tone, wordings, sent }
}
