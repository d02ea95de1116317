import { useState } from "react"
import { useStore } from "zustand"
import { insertSection } from "~src/panel/session/session-edits"
import { useSession } from "~src/panel/session-context"
import { ChangeLink } from "~src/panel/write/change-link"
import { Whose } from "~src/panel/write/whose"
import { say } from "~src/platform/i18n"
import type { Facts } from "~src/templates/facts"
import { renderSection } from "~src/templates/render"
import type { Section } from "~src/templates/section"
import { furtherThan } from "~src/templates/wording"
import { RenderedText } from "~src/ui/rendered-text"

/** A section in the wording that is this reader's turn; pressing it inserts it, and others can be looked through. */
export function SectionCard({ section, facts }: { readonly section: Section; readonly facts: Facts }) {
  const session = useSession()
  const { shown, goOn } = useWording(section, facts)
  return (
    <div className="card-with-more">
      <button
        type="button"
        className="card"
        data-insert={section.id}
        onClick={() => void insertSection(session, section, shown)}
      >
        <span className="tone">
          <span>
            <Whose piece={section} />
          </span>
          <span className="tone-act">{say("writeInsert")}</span>
        </span>
        <RenderedText rendered={renderSection(section, shown)} />
      </button>
      <span className="card-acts">
        {section.others ? (
          <button type="button" className="btn text card-act" data-wording={section.id} onClick={goOn}>
            {say("writeAnotherWording")}
          </button>
        ) : null}
        <ChangeLink id={section.id} />
      </span>
    </div>
  )
}

/** The facts with as many wordings further as the person went, here and before; the next one is shown at once, stored or not. */
function useWording(section: Section, facts: Facts) {
  const { settings } = useSession().services
  const { id } = section
  const stored = useStore(settings, (state) => state.settings.wordings[id] ?? 0)
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = { ...facts, wordings: { [id]: chosen ?? stored } }
  const goOn = () => {
    const next = furtherThan(section, shown)
    setChosen(next)
    void settings.getState().change({ wording: { section: id, further: next } })
  }
  return { shown, goOn }
}
