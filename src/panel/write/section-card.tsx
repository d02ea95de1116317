import { insertSection } from "~src/panel/session/session-edits"
import { useSession } from "~src/panel/session-context"
import { RenderedText } from "~src/panel/write/rendered-text"
import { say } from "~src/platform/i18n"
import type { Facts } from "~src/templates/facts"
import { renderSection } from "~src/templates/render"
import type { Section } from "~src/templates/section"
import { toneTitleKeys } from "~src/templates/slot"

/** One wording of a section; pressing it inserts it. */
export function SectionCard({ section, facts }: { readonly section: Section; readonly facts: Facts }) {
  const session = useSession()
  return (
    <button
      type="button"
      className="card"
      data-insert={section.id}
      onClick={() => void insertSection(session, section)}
    >
      <span className="tone">
        {say(toneTitleKeys[section.tone])}
        <span className="tone-act">{say("writeInsert")}</span>
      </span>
      <RenderedText rendered={renderSection(section, facts)} />
    </button>
  )
}
