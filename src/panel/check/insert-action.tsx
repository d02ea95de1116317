import { useId, useMemo, useState } from "react"
import type { Span } from "~src/draft/span"
import { insertKey } from "~src/panel/check/insert-keys"
import { placedSelection } from "~src/panel/session/placed-selection"
import { factsOf, goesToCaret, insertSection } from "~src/panel/session/session-edits"
import { useOffer, useSession, useSessionState } from "~src/panel/session-context"
import { type MessageKey, say } from "~src/platform/i18n"
import type { Check } from "~src/review/review"
import { renderSection } from "~src/templates/render"
import type { Section, Slot } from "~src/templates/section"
import { sectionForRule } from "~src/templates/sections-for"
import { RenderedText } from "~src/ui/rendered-text"

/** The one click that meets an unmet row, with the exact words it would insert. Nothing where no section helps. */
export function InsertAction({ check }: { readonly check: Check }) {
  const session = useSession()
  const previewId = useId()
  const [isPointedAt, setPointedAt] = useState(false)
  const noteKind = useSessionState((state) => state.review?.noteKind ?? "thank-you")
  const record = useSessionState((state) => state.record)
  const recipients = useSessionState((state) => JSON.stringify(state.snapshot?.recipients))
  const { catalogue, tone } = useOffer()
  const section = useMemo(
    () => sectionForRule(check.ruleId, noteKind, tone, catalogue),
    [check.ruleId, noteKind, tone, catalogue],
  )
  // Not with every typing pause: only who and what it is about changes these words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are made of record and recipients
  const isEmpty = useMemo(
    () => section === null || renderSection(section, factsOf(session)).text === "",
    [section, session, record, recipients],
  )
  // A section of optional facts, none of them known, has nothing to insert.
  if (section === null || isEmpty) return null
  const isMust = check.importance === "must"
  const point = () => setPointedAt(true)
  const leave = () => setPointedAt(false)
  return (
    <>
      <div className={isMust ? "act" : "act plain"}>
        <button
          type="button"
          className={isMust ? "btn soft" : "link"}
          data-insert={section.id}
          aria-describedby={isPointedAt ? previewId : undefined}
          onClick={() => void insertSection(session, section)}
          onPointerEnter={point}
          onPointerLeave={leave}
          onFocus={point}
          onBlur={leave}
        >
          <span>{say(insertKey(check.ruleId, section.slot))}</span>
        </button>
      </div>
      {isPointedAt ? <Preview id={previewId} section={section} /> : null}
    </>
  )
}

/** The words and where they go; seen only while the button is pointed at or has the focus, so made only then. */
function Preview({ id, section }: { readonly id: string; readonly section: Section }) {
  const session = useSession()
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  return (
    <div className="preview" id={id}>
      <small>{say(whereKey(section.slot, body, placedSelection(session.view, body)))}</small>
      <RenderedText rendered={renderSection(section, factsOf(session))} />
    </div>
  )
}

function whereKey(slot: Slot, body: string, selected: Span | null): MessageKey {
  if (goesToCaret(slot, body, selected)) return "insertGoesToCaret"
  if (slot === "greeting") return "insertGoesToTop"
  return slot === "sign-off" ? "insertGoesToEnd" : "insertGoesToPlace"
}
