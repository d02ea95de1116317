import { insertKey } from "~src/panel/check/insert-keys"
import { factsOf, goesToCaret, insertSection } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { RenderedText } from "~src/panel/write/rendered-text"
import { type MessageKey, say } from "~src/platform/i18n"
import type { Check } from "~src/review/review"
import { renderSection } from "~src/templates/render"
import type { Slot } from "~src/templates/section"
import { sectionForRule } from "~src/templates/sections-for"

/** The one click that meets an unmet row, with the exact words it would insert. Nothing where no section helps. */
export function InsertAction({ check }: { readonly check: Check }) {
  const session = useSession()
  const noteKind = useSessionState((state) => state.review?.noteKind ?? "thank-you")
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  const section = sectionForRule(check.ruleId, noteKind, "warm")
  const rendered = section && renderSection(section, factsOf(session))
  // A section of optional facts, none of them known, has nothing to insert.
  if (section === null || rendered === null || rendered.text === "") return null
  const isMust = check.importance === "must"
  return (
    <>
      <div className={isMust ? "act" : "act plain"}>
        <button
          type="button"
          className={isMust ? "btn soft" : "link"}
          data-insert={section.id}
          onClick={() => void insertSection(session, section)}
        >
          <span>{say(insertKey(check.ruleId, section.slot))}</span>
        </button>
      </div>
      <div className="preview" aria-hidden="true">
        <small>{say(whereKey(section.slot, body))}</small>
        <RenderedText rendered={rendered} />
      </div>
    </>
  )
}

function whereKey(slot: Slot, body: string): MessageKey {
  if (goesToCaret(slot, body)) return "insertGoesToCaret"
  return slot === "greeting" ? "insertGoesToTop" : "insertGoesToEnd"
}
