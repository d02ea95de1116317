import type { NoteKind } from "~src/draft/note-kind"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSession } from "~src/panel/session/draft-session"
import { fitAtCaret } from "~src/panel/session/fit-at-caret"
import { notify } from "~src/panel/session/notices"
import type { MessageKey } from "~src/platform/i18n"
import type { Fix } from "~src/rules/rule"
import { type Facts, factsFor } from "~src/templates/facts"
import { placeSection } from "~src/templates/place-section"
import { renderSection } from "~src/templates/render"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter, Section, Slot } from "~src/templates/section"
import { lettersFor } from "~src/templates/sections-for"
import type { EditResult } from "~src/webmail/compose-view"

/** Opens the panel from its pill, or closes it; closing gives the caret back. */
export function toggleOpen(session: DraftSession): void {
  const open = !session.store.getState().open
  session.decide({ open })
  if (!open) session.view.focus()
  // The first answer comes sooner; without an engine the panel says so once it asks for real.
  else session.services.proofreader.warmUp().catch(() => undefined)
}

/** What sections are filled with in this draft, at this moment. */
export function factsOf(session: DraftSession): Facts {
  const { snapshot, record } = session.store.getState()
  return factsFor({
    interview: record?.interview ?? null,
    recipients: snapshot?.recipients ?? [],
    now: session.services.now(),
  })
}

/** A letter has one place for these, wherever the caret is. */
const HAS_ONE_PLACE: ReadonlySet<Slot> = new Set(["greeting", "sign-off"])

/**
 * Inserts one section at the caret. A greeting goes to the top and a sign-off to the end (docs/decisions/0005), and
 * where the caret was never in the draft every section goes to its natural place.
 */
export async function insertSection(session: DraftSession, section: Section): Promise<void> {
  const { view } = session
  const { text } = renderSection(section, factsOf(session))
  const snapshot = view.read()
  if (snapshot === null) return finish(session, { ok: false, reason: "closed" }, "noticeInserted", text)
  const caret = view.caret()
  if (caret !== null && goesToCaret(section.slot, snapshot.body)) {
    const result = await view.insert(fitAtCaret(text, section.slot, snapshot.body, caret))
    return finish(session, result, "noticeInserted", text)
  }
  const place = placeSection(parseDraft(snapshot), section.slot, text)
  const result = await view.replace({ start: place.offset, end: place.offset }, place.text, "")
  finish(session, result, "noticeInserted", text)
}

/** Whether a section of `slot` goes to the caret in a draft that reads `body`. */
export function goesToCaret(slot: Slot, body: string): boolean {
  return !HAS_ONE_PLACE.has(slot) || body.trim() === ""
}

/** Writes a whole letter at the caret, and fills the subject of a new mail that has none. */
export async function insertLetter(session: DraftSession, letter: Letter): Promise<void> {
  const { body } = fillSubject(session, letter)
  const result = await session.view.insert(body)
  finish(session, result, "noticeLetter", body)
}

/** The subject that the letter for this kind of note would bring, or null while a fact for it is missing. */
export function subjectOf(session: DraftSession, noteKind: NoteKind): string | null {
  const [letter] = lettersFor(noteKind)
  if (letter === undefined) return null
  const { subject } = renderLetter(letter, factsOf(session))
  return subject.missing.length === 0 ? subject.text : null
}

/** Fills the subject of a new mail. */
export function writeSubject(session: DraftSession, subject: string): void {
  const result = session.view.setSubject(subject)
  session.refresh()
  if (result.ok) notify(session, "noticeSubject")
  else notify(session, REFUSALS[result.reason], { copy: subject })
}

/** Puts a letter in the place of the writer's own text; quote and signature stay. */
export async function replaceWithLetter(session: DraftSession, letter: Letter): Promise<void> {
  const { view } = session
  const before = view.read()?.body ?? ""
  const { body } = fillSubject(session, letter)
  const result = await view.replace({ start: 0, end: before.length }, body, before)
  finish(session, result, "noticeReplaced", body)
}

/** Applies a fix to exactly the text it was made for. */
export async function applyFix(session: DraftSession, fix: Fix): Promise<void> {
  const judged = session.store.getState().snapshot?.body ?? ""
  const expected = judged.slice(fix.span.start, fix.span.end)
  const result = await session.view.replace(fix.span, fix.replacement, expected)
  finish(session, result, "noticeFixed", null)
}

/** Takes back the last insertion or fix. */
export function undoLast(session: DraftSession): void {
  const result = session.view.undo()
  session.refresh()
  if (result.ok) session.store.setState({ notice: null })
  else notify(session, "noticeUndoByHand")
}

function fillSubject(session: DraftSession, letter: Letter): { readonly body: string } {
  const rendered = renderLetter(letter, factsOf(session))
  const snapshot = session.view.read()
  if (snapshot?.compose === "new" && snapshot.subject.trim() === "") {
    session.view.setSubject(rendered.subject.text)
  }
  return { body: rendered.body.text }
}

const REFUSALS: Readonly<Record<"stale" | "closed" | "rejected", MessageKey>> = {
  stale: "noticeStale",
  closed: "noticeClosed",
  rejected: "noticeRejected",
}

function finish(session: DraftSession, result: EditResult, done: MessageKey, text: string | null): void {
  session.refresh()
  if (result.ok) notify(session, done, { canUndo: true })
  else notify(session, REFUSALS[result.reason], { copy: text })
}
