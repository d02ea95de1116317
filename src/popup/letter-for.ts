import { letterChoiceIn } from "~src/platform/letter-choice"
import { logThrown } from "~src/platform/log"
import { readAll } from "~src/platform/storage"
import { type ComposeTarget, emptyLink, noteCompose } from "~src/templates/note-link"
import type { LetterChoice, Note } from "~src/templates/person-note"

export { emptyLink }

/** The address of a compose window for `note`, with the letter that she would choose, and what found room in it. */
export async function composeFor(target: ComposeTarget, note: Note, now: string) {
  return noteCompose(target, note, now, await letterChoice())
}

/** Without what is stored there are still ours. */
async function letterChoice(): Promise<LetterChoice> {
  try {
    return letterChoiceIn(await readAll())
  } catch (thrown) {
    logThrown("own letters not read", thrown)
    return {}
  }
}
