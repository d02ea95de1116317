import type { Draft } from "~src/draft/draft"
import { parseDraft } from "~src/draft/parse-draft"
import type { Span } from "~src/draft/span"
import type { DraftSession } from "~src/panel/session/draft-session"
import { finishEdit } from "~src/panel/session/finish-edit"
import { fitAtCaret } from "~src/panel/session/fit-at-caret"
import { placedSelection } from "~src/panel/session/placed-selection"
import type { Fix } from "~src/rules/rule"
import { type Facts, factsFor } from "~src/templates/facts"
import { placeSection } from "~src/templates/place-section"
import { renderSection } from "~src/templates/render"
import type { Section, Slot } from "~src/templates/section"

/** Opens the panel from its pill, or closes it; closing gives the caret back. `byKey`: focus moves into the panel. */
export function toggleOpen(session: DraftSession, byKey = false): void {
  const open = !session.store.getState().open
  session.decide({ open, takesFocus: open && byKey })
  if (!open) {
    session.view.reveal([], "met")
    session.view.focus()
    return
  }
  // The background may have gone to sleep since the window opened.
  session.services.proofreader.warmUp().catch(() => undefined)
}

/** What sections are filled with in this draft, at this moment. */
export function factsOf(session: DraftSession): Facts {
  const { snapshot, record } = session.store.getState()
  const { notes } = session.services.sentNotes.getState()
  return factsFor({
    interview: record?.interview ?? null,
    recipients: snapshot?.recipients ?? [],
    now: session.services.now(),
    wordings: session.services.settings.getState().settings.wordings,
    sent: notes.flatMap(({ message }) => (message.interviewId === record?.id ? message : [])),
  })
}

/** A letter has one place for these, wherever the caret is. */
const HAS_ONE_PLACE: ReadonlySet<Slot> = new Set(["greeting", "sign-off"])

/**
 * Inserts one section at the caret. A greeting goes to the top and a sign-off to the end, in the place of one that is there
 * (docs/decisions/0005), and where she never put the caret into the draft every section goes to its natural place.
 */
export async function insertSection(
  session: DraftSession,
  section: Section,
  facts: Facts = factsOf(session),
): Promise<void> {
  const { view } = session
  const { text, missing } = renderSection(section, facts)
  const snapshot = view.read()
  if (snapshot === null) return finishEdit(session, { ok: false, reason: "closed" }, "noticeInserted", text)
  const selected = placedSelection(view, snapshot.body)
  if (goesToCaret(section.slot, snapshot.body, selected)) {
    const result = await view.insert(fitAtCaret(text, section.slot, snapshot.body, selected))
    finishEdit(session, result, "noticeInserted", text)
    if (result.ok && missing.length > 0) session.gaps.start(selected.start)
    return
  }
  const draft = parseDraft(snapshot)
  const taken = placeTaken(draft, section)
  const { offset, text: placed } = taken
    ? { offset: taken.start, text }
    : placeSection(draft, section.slot, text)
  const span = taken ?? { start: offset, end: offset }
  const result = await view.replace(span, placed, snapshot.body.slice(span.start, span.end))
  finishEdit(session, result, "noticeInserted", text)
  if (result.ok && missing.length > 0) session.gaps.start(offset)
}

/** The greeting, or the closing with the name below it, that is there already: a letter has one, so this one makes room. */
function placeTaken({ greeting, signOff }: Draft, { slot, satisfies }: Section): Span | null {
  if (slot === "greeting") return greeting?.span ?? null
  if (slot !== "sign-off" || signOff === null || !satisfies.includes("sign-off")) return null
  return { start: signOff.span.start, end: signOff.nameSpan?.end ?? signOff.span.end }
}

/** Whether a section of `slot` goes where the person put the caret, or over what she selected, in a draft that reads `body`. */
export function goesToCaret(slot: Slot, body: string, selected: Span | null): selected is Span {
  return selected !== null && (!HAS_ONE_PLACE.has(slot) || body.trim() === "")
}

/** Applies a fix to exactly the words it was made for, in a draft that read `judged`. */
export async function applyFix(session: DraftSession, fix: Fix, judged: string): Promise<void> {
  const expected = judged.slice(fix.span.start, fix.span.end)
  const result = await session.view.replace(fix.span, fix.replacement, expected)
  finishEdit(session, result, "noticeFixed", null)
}
