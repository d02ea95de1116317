import { useEffect } from "react"
import { Editor } from "~src/library/letters/editor"
import { openTemplate } from "~src/library/letters/opened-template"
import { TemplateList } from "~src/library/letters/template-list"
import { guardLeaving, unsaved } from "~src/library/letters/unsaved"
import type { LibraryBodyProps, LibrarySection } from "~src/library/library-tab"
import { say } from "~src/platform/i18n"
import { useTemplates } from "~src/stores/use-stores"

/** All letters and sections; or the one that the page's address names, to be written. */
function Letters({ services, item }: LibraryBodyProps) {
  const { catalogue, own, status } = useTemplates(services.templates)
  useEffect(guardLeaving, [])
  if (item === null) return <TemplateList services={services} />
  if (status === "loading") return null
  const opened = openTemplate(item, own, catalogue) ?? keptFrom(item)
  if (opened === null) {
    return (
      <p className="banner" id="letters-title">
        {say("templateGone")} <a href="#letters">{say("templateAll")}</a>
      </p>
    )
  }
  return <Editor key={item} services={services} place={item} opened={opened} />
}

/** Deleted in another window while it was being written: what was written is still here. */
function keptFrom(place: string) {
  return unsaved.getState()[place] ?? null
}

export const lettersSection: LibrarySection = {
  id: "letters",
  title: "templateTitle",
  lead: "templateLead",
  Body: Letters,
}
