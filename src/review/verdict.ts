import type { NoteKind } from "~src/draft/note-kind"
import type { Check, Verdict } from "~src/review/review"

/** So many unmet *should* rows still read as ready: good published notes leave out one or two. */
const SPARED = 2

/** Whether a draft can go: an unmet *must* holds it back, several unmet *shoulds* make it almost ready. */
export function verdictOf(noteKind: NoteKind, checks: readonly Check[]): Verdict {
  if (noteKind === "not-a-follow-up") return "not-a-follow-up"
  const unmet = checks.filter((check) => check.state === "unmet")
  if (unmet.some((check) => check.importance === "must")) return "not-ready"
  return unmet.filter((check) => check.importance === "should").length > SPARED ? "almost" : "ready"
}
