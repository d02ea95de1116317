import { useState } from "react"
import { insertSection } from "~src/panel/session/session-edits"
import { useSession } from "~src/panel/session-context"
import { RenderedText } from "~src/panel/write/rendered-text"
import { say } from "~src/platform/i18n"
import type { Facts } from "~src/templates/facts"
import { renderSection } from "~src/templates/render"
import type { Section } from "~src/templates/section"
import { toneTitleKeys } from "~src/templates/slot"

/** A section in the wording that is this reader's turn; pressing it inserts it, and others can be looked through. */
export function SectionCard({ section, facts }: { readonly section: Section; readonly facts: Facts }) {
  const session = useSession()
  const [further, setFurther] = useState(0)
  const shown = { ...facts, turn: facts.turn + further }
  return (
    <div className="card-with-more">
      <button
        type="button"
        className="card"
        data-insert={section.id}
        onClick={() => void insertSection(session, section, shown)}
      >
        <span className="tone">
          {say(toneTitleKeys[section.tone])}
          <span className="tone-act">{say("writeInsert")}</span>
        </span>
        <RenderedText rendered={renderSection(section, shown)} />
      </button>
      {section.others ? (
        <button
          type="button"
          className="btn text more-wordings"
          data-wording={section.id}
          onClick={() => setFurther(further + 1)}
        >
          {say("writeAnotherWording")}
        </button>
      ) : null}
    </div>
  )
}
