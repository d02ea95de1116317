import { letterChoiceIn } from "~src/platform/letter-choice"
import { logThrown } from "~src/platform/log"
import { readAll } from "~src/platform/storage"
import { type ComposeTarget, emptyLink, noteCompose } from "~src/templates/note-link"
import { type LetterChoice, type Note, personNote, USUAL_CHOICE } from "~src/templates/person-note"
import type { RenderedLetter } from "~src/templates/render-letter"

/** The address of an empty compose window. */
export function emptyFor(target: ComposeTarget): string {
  return emptyLink(target)
}

/** The address of a compose window for `note`, with the letter that she would choose, and what found room in it. */
export async function composeFor(target: ComposeTarget, note: Note, now: string) {
  return noteCompose(target, note, now, await letterChoice())
}

/** The letter that such a window would hold; null where there is none. */
export async function letterFor(note: Note, now: string): Promise<RenderedLetter | null> {
  return personNote(note, now, await letterChoice())
}

/** Without what is stored there are still ours. */
async function letterChoice(): Promise<LetterChoice> {
  try {
    return letterChoiceIn(await readAll())
  } catch (thrown) {
    logThrown("own letters not read", thrown)
    return USUAL_CHOICE
  }
}
