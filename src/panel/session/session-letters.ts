import type { Draft } from "~src/draft/draft"
import type { NoteKind } from "~src/draft/note-kind"
import { parseDraft } from "~src/draft/parse-draft"
import type { DraftSession } from "~src/panel/session/draft-session"
import { finishEdit, putBackSubject, REFUSALS, undoLast } from "~src/panel/session/finish-edit"
import { fitAtCaret } from "~src/panel/session/fit-at-caret"
import { notify } from "~src/panel/session/notices"
import { placedSelection } from "~src/panel/session/placed-selection"
import { factsOf } from "~src/panel/session/session-edits"
import type { MessageKey } from "~src/platform/i18n"
import type { Catalogue } from "~src/templates/catalogue"
import { placeSection } from "~src/templates/place-section"
import { renderLetter } from "~src/templates/render-letter"
import type { Letter, Slot } from "~src/templates/section"
import { lettersFor } from "~src/templates/sections-for"
import { situationFor } from "~src/templates/situation"
import type { EditResult } from "~src/webmail/compose-view"

/**
 * Writes a whole letter at the caret, and fills the subject of a new mail that has none. In a draft that greets or closes
 * already the letter does not do so again; what is selected makes room for it and is no longer there. Where she never put the
 * caret into it, the letter goes where thanks would, and below her words if it brings the closing for them.
 */
export function insertLetter(session: DraftSession, letter: Letter): Promise<void> {
  const { view, services } = session
  const snapshot = view.read()
  const body = snapshot?.body ?? ""
  const selected = placedSelection(view, body)
  const left = selected === null ? body : body.slice(0, selected.start) + body.slice(selected.end)
  if (snapshot === null || left.trim() === "")
    return writeLetter(session, letter, "noticeLetter", (text) => view.insert(text))
  const draft = parseDraft({ ...snapshot, body: left })
  const rest = withoutDoubles(letter, draft, services.templates.getState().catalogue)
  return writeLetter(session, rest, "noticeLetter", (written) => {
    const text = letter.body === undefined ? written : betweenEnds(written, draft)
    if (selected !== null) return view.insert(fitAtCaret(text, "thanks", body, selected))
    const place = placeSection(draft, slotOfLetter(draft), text)
    return view.replace({ start: place.offset, end: place.offset }, place.text, "")
  })
}

/** Below a greeting and words that nothing closes yet, the letter closes both. */
function slotOfLetter({ greeting, signOff }: Draft): Slot {
  return greeting !== null && signOff === null ? "forward-look" : "thanks"
}

/** The text of a letter in one piece, without the greeting and the closing that the draft has. */
function betweenEnds(text: string, { greeting, signOff }: Draft): string {
  const own = parseDraft({ compose: "new", subject: "", body: text, recipients: [] })
  const start = greeting && own.greeting ? own.greeting.span.end : 0
  const end = signOff && own.signOff ? own.signOff.span.start : text.length
  return text.slice(start, end).trim() || text
}

function withoutDoubles(letter: Letter, { greeting, signOff }: Draft, catalogue: Catalogue): Letter {
  const isThere = (id: string): boolean => {
    const slot = catalogue.section(id)?.slot
    return (slot === "greeting" && greeting !== null) || (slot === "sign-off" && signOff !== null)
  }
  return { ...letter, paragraphs: letter.paragraphs.map((ids) => ids.filter((id) => !isThere(id))) }
}

/** The subject that the letter for this kind of note would bring, or null while a fact for it is missing. */
export function subjectOf(session: DraftSession, noteKind: NoteKind): string | null {
  const { catalogue } = session.services.templates.getState()
  const { tone } = session.services.settings.getState().settings
  const situation = situationFor(noteKind, session.store.getState().record?.interview ?? null)
  const letter = lettersFor(noteKind, situation, catalogue, tone).find(({ subject }) => subject.trim() !== "")
  if (letter === undefined) return null
  const { subject } = renderLetter(letter, factsOf(session), catalogue)
  return subject.missing.length === 0 ? subject.text : null
}

/** Fills the subject of a new mail. */
export function writeSubject(session: DraftSession, subject: string): void {
  const before = session.view.read()?.subject ?? ""
  const result = session.view.setSubject(subject)
  session.refresh()
  const back = () => {
    putBackSubject(session, subject, before)
    session.refresh()
    session.store.setState({ notice: null })
  }
  if (result.ok) notify(session, "noticeSubject", { back })
  else notify(session, REFUSALS[result.reason], { copy: subject })
}

/** Puts a letter in the place of the writer's own text; quote and signature stay. */
export function replaceWithLetter(session: DraftSession, letter: Letter): Promise<void> {
  const before = session.view.read()?.body ?? ""
  return writeLetter(session, letter, "noticeReplaced", (body) =>
    session.view.replace({ start: 0, end: before.length }, body, before),
  )
}

/**
 * The subject is written first: browsers keep one undo list for a page, and the next Ctrl+Z is to take back the body. When
 * the body is not taken, the subject goes again.
 */
async function writeLetter(
  session: DraftSession,
  letter: Letter,
  done: MessageKey,
  write: (body: string) => Promise<EditResult>,
): Promise<void> {
  const { view } = session
  const { subject, body } = renderLetter(
    letter,
    factsOf(session),
    session.services.templates.getState().catalogue,
  )
  const snapshot = view.read()
  const isFilled =
    snapshot?.compose === "new" &&
    snapshot.subject.trim() === "" &&
    subject.text.trim() !== "" &&
    view.setSubject(subject.text).ok
  const result = await write(body.text)
  if (!result.ok && isFilled) view.setSubject("")
  finishEdit(session, result, done, body.text)
  if (result.ok && isFilled) notify(session, done, { back: () => undoLetter(session, subject.text) })
  if (result.ok && body.missing.length > 0) session.gaps.start(0)
}

/** The body first, which undoes the last thing written; then the subject, unless it says something else by now. */
function undoLetter(session: DraftSession, subject: string): void {
  undoLast(session)
  putBackSubject(session, subject, "")
  session.refresh()
}
