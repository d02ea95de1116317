import { useRef, useState } from "react"
import type { NoteKind } from "~src/draft/note-kind"
import { factsOf, insertSection } from "~src/panel/session/session-edits"
import { useOffer, useSession, useSessionState } from "~src/panel/session-context"
import { findSections } from "~src/panel/write/find-sections"
import { FoundSections } from "~src/panel/write/found-sections"
import { GapList } from "~src/panel/write/gap-list"
import { KindChoice } from "~src/panel/write/kind-choice"
import { Letters } from "~src/panel/write/letters"
import { moveFocus } from "~src/panel/write/move-focus"
import { Opener } from "~src/panel/write/opener"
import { SectionCard } from "~src/panel/write/section-card"
import { SectionFinder } from "~src/panel/write/section-finder"
import { ToneChoice } from "~src/panel/write/tone-choice"
import { type MessageKey, say } from "~src/platform/i18n"
import type { Review } from "~src/review/review"
import { renderSection } from "~src/templates/render"
import type { Section, Slot, Tone } from "~src/templates/section"
import { type SlotSections, sectionsFor } from "~src/templates/sections-for"
import { ruleOfSlot, slotTitleKeys } from "~src/templates/slot"

/** Letters and sections for this kind of note, filled from the interview. */
export function WriteTab({ review }: { readonly review: Review }) {
  const session = useSession()
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState("")
  const kind = review.noteKind === "not-a-follow-up" ? "thank-you" : review.noteKind
  const facts = factsOf(session)
  const offer = useOffer()
  const found = findSections(query, kind, facts, offer)
  const insertFirst = () => {
    if (found[0]) void insertSection(session, found[0])
  }
  return (
    <>
      <div
        className="scroll"
        role="tabpanel"
        aria-label={say("tabWrite")}
        ref={list}
        onKeyDown={(event) => moveFocus(event, list.current)}
      >
        <GapList />
        <SectionFinder query={query} onQuery={setQuery} onEnter={insertFirst} />
        {query.trim() === "" ? (
          <All review={review} kind={kind} />
        ) : (
          <FoundSections found={found} facts={facts} />
        )}
      </div>
      <footer className="foot">
        <p className="keys">{say("writeHint")}</p>
      </footer>
    </>
  )
}

function All({ review, kind }: { readonly review: Review; readonly kind: NoteKind }) {
  const { catalogue, tone } = useOffer()
  return (
    <>
      <KindChoice kind={kind} />
      <ToneChoice />
      <Letters key={kind} kind={kind} />
      <ul className="sections">
        {sectionsFor(kind, catalogue, tone).map((group) => (
          <SlotGroup key={group.slot} group={group} isThere={isMet(review, group.slot)} />
        ))}
      </ul>
    </>
  )
}

function SlotGroup({ group, isThere }: { readonly group: SlotSections; readonly isThere: boolean }) {
  const session = useSession()
  useSessionState((state) => state.record)
  const facts = factsOf(session)
  const { tone } = useOffer()
  const favourite = favouriteOf(group.sections, tone)
  const title = say(slotTitleKeys[group.slot] satisfies MessageKey)
  const line = isThere || favourite === undefined ? "" : renderSection(favourite, facts).text
  return (
    <li data-slot={group.slot}>
      <Opener
        title={title}
        line={line}
        isThere={isThere}
        beside={
          line === "" || favourite === undefined ? null : (
            <button
              type="button"
              className="btn text"
              data-insert={favourite.id}
              aria-label={say("writeInsertOf", { title })}
              onClick={() => void insertSection(session, favourite)}
            >
              <span>{say("writeInsert")}</span>
            </button>
          )
        }
      >
        {group.sections.map((section) => (
          <SectionCard key={section.id} section={section} facts={facts} />
        ))}
      </Opener>
    </li>
  )
}

function favouriteOf(sections: readonly Section[], tone: Tone): Section | undefined {
  return sections.find((section) => section.tone === tone) ?? sections[0]
}

function isMet(review: Review, slot: Slot): boolean {
  return review.checks.some((check) => check.ruleId === ruleOfSlot[slot] && check.state === "met")
}
