import type { DraftSnapshot } from "~src/draft/snapshot"
import type { DraftSession } from "~src/panel/session/draft-session"
import { finishEdit, putBackSubject, undoLast } from "~src/panel/session/finish-edit"
import { notify } from "~src/panel/session/notices"
import { findPlaceholders } from "~src/rules/match/find-placeholders"
import { isPlaceholder, type Placeholder } from "~src/templates/placeholder"

/** A blank that is still open in the draft, and in how many places. */
export interface Gap {
  /** As it stands there: "{{topic}}", "[Your Name]". */
  readonly blank: string
  /** Ours; null for a blank of another template. */
  readonly name: Placeholder | null
  readonly places: number
}

/**
 * The blanks in a draft, in order; what says what belongs there once for all its places. Those in the subject of an answer
 * are somebody else's.
 */
export function gapsIn({ body, ...draft }: DraftSnapshot): readonly Gap[] {
  const blanks = [body, subjectOf(draft)].flatMap((text) =>
    findPlaceholders(text).map(({ start, end }) => text.slice(start, end)),
  )
  return blanks
    .filter((blank, index) => !isFillable(blank) || blanks.indexOf(blank) === index)
    .map((blank) => ({
      blank,
      name: nameOf(blank),
      places: isFillable(blank) ? blanks.filter((each) => each === blank).length : 1,
    }))
}

/** Whether one answer belongs into all places of `blank`: "____" and "Dear Name" do not say what does. */
export function isFillable(blank: string): boolean {
  return /^[[{<«‹(*#@$%].*\p{L}{2}/u.test(blank)
}

/**
 * Writes `value` into every place of `blank`: into the subject, then into the body from the last place on, so that the ones
 * before it stay where they are. One press of Undo takes all of it back.
 */
export async function fillGap(session: DraftSession, blank: string, value: string): Promise<void> {
  const { view } = session
  const before = view.read()
  const subject = before === null ? "" : subjectOf(before)
  const filled = subject.replaceAll(blank, () => value)
  const isInSubject = filled !== subject
  if (isInSubject) {
    const result = view.setSubject(filled)
    if (!result.ok) return finishEdit(session, result, "noticeFilled", value)
  }
  let places = 0
  let body = before?.body ?? ""
  for (let at = body.lastIndexOf(blank); at !== -1; at = at === 0 ? -1 : body.lastIndexOf(blank, at - 1)) {
    const result = await view.replace({ start: at, end: at + blank.length }, value, blank)
    if (!result.ok) return finishEdit(session, result, "noticeFilled", value)
    places += 1
    body = view.read()?.body ?? ""
  }
  session.refresh()
  notify(session, "noticeFilled", {
    back() {
      // Each place is a step of its own; browsers keep one list of steps for a page, and what is put back makes another.
      for (let left = places; left > 0; left -= 1) undoLast(session)
      if (!isInSubject) return
      putBackSubject(session, filled, subject)
      session.refresh()
      session.store.setState({ notice: null })
    },
  })
}

function subjectOf({ compose, subject }: Pick<DraftSnapshot, "compose" | "subject">): string {
  return compose === "new" ? subject : ""
}

function nameOf(blank: string): Placeholder | null {
  const name = blank.slice(2, -2)
  return blank === `{{${name}}}` && isPlaceholder(name) ? name : null
}
