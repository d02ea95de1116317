import { useState } from "react"
import { useStore } from "zustand"
import { findableName } from "~src/library/letters/kind-names"
import { letterGroups, type Piece, searched, sectionGroups } from "~src/library/letters/list-templates"
import { NEW_LETTER, NEW_SECTION } from "~src/library/letters/opened-template"
import { TemplateGroups } from "~src/library/letters/template-groups"
import { unsaved } from "~src/library/letters/unsaved"
import type { LibraryPartProps } from "~src/library/library-tab"
import { say, sayCount } from "~src/platform/i18n"
import { templatePlace } from "~src/platform/template-place"
import { useTemplates } from "~src/stores/use-stores"
import type { Catalogue } from "~src/templates/catalogue"
import { IconPlus } from "~src/ui/icons"
import { SearchField } from "~src/ui/search-field"
import { UndoToast } from "~src/ui/undo-toast"
import { useUndoing } from "~src/ui/use-undoing"

/** Every letter and section on offer, to be found, changed, copied and begun. */
export function TemplateList({ services }: LibraryPartProps) {
  const { catalogue, own, status } = useTemplates(services.templates)
  const [query, setQuery] = useState("")
  const undoing = useUndoing()
  const find = (groups: ReturnType<typeof letterGroups>) => searched(groups, query, catalogue, findableName)
  const letters = find(letterGroups(catalogue))
  const sections = find(sectionGroups(catalogue))
  const isSearching = query.trim() !== ""

  const remove = ({ origin }: Piece) => {
    if (origin?.from !== "own") return
    const said = origin.basedOn === undefined ? "templateDeleted" : "templateBackDone"
    void undoing.run(said, async () => {
      const { remove: take, restore } = services.templates.getState()
      const reply = await take(origin.templateId)
      return reply.ok ? { ok: true, back: () => restore(reply.undo) } : { ok: false }
    })
  }

  const groups = { catalogue, isOpen: isSearching, onRemove: remove }
  return (
    <div className="tpl-list" data-status={status}>
      <div className="data">
        <a className="btn fill lg" href={`#${templatePlace(NEW_LETTER)}`} data-action="new-letter">
          <IconPlus className="i s" aria-hidden="true" />
          <span>{say("templateNewLetter")}</span>
        </a>
        <a className="btn line lg" href={`#${templatePlace(NEW_SECTION)}`} data-action="new-section">
          <IconPlus className="i s" aria-hidden="true" />
          <span>{say("templateNewSection")}</span>
        </a>
      </div>
      {status === "unavailable" ? <p className="banner">{say("templateUnavailable")}</p> : null}
      {status === "ready" && own.length === 0 ? <p className="banner">{say("templateNoneYet")}</p> : null}
      <UnsavedElsewhere catalogue={catalogue} />
      <SearchField name="find-template" label={say("templateFind")} query={query} onQuery={setQuery} />
      <p className="vh" role="status">
        {isSearching ? sayCount("templateFound", count(letters) + count(sections)) : ""}
      </p>
      {count(letters) + count(sections) === 0 ? <p className="fine">{say("templateFoundNone")}</p> : null}
      <TemplateGroups title={say("templateLetters")} groups={letters} {...groups} />
      <TemplateGroups title={say("templateSections")} groups={sections} {...groups} />
      <UndoToast undoing={undoing} />
    </div>
  )
}

/** What was begun from nothing, or as a copy, has no row of its own to say that it is unsaved. */
function UnsavedElsewhere({ catalogue: { letters, sections } }: { readonly catalogue: Catalogue }) {
  const places = useStore(unsaved)
  const rows = new Set([...letters, ...sections].map(({ id }) => id))
  const begun = Object.entries(places).filter(([place]) => !rows.has(place))
  if (begun.length === 0) return null
  return (
    <div className="banner" data-unsaved="">
      <p>{say("templateBegun")}</p>
      <ul>
        {begun.map(([place, { words }]) => (
          <li key={place}>
            <a href={`#${templatePlace(place)}`}>
              {words.title.trim() ||
                say(words.kind === "letter" ? "templateNewLetter" : "templateNewSection")}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function count(groups: ReturnType<typeof letterGroups>): number {
  return groups.reduce((sum, { pieces }) => sum + pieces.length, 0)
}
