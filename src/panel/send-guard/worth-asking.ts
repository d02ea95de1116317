import type { DraftSession } from "~src/panel/session/draft-session"
import type { Diagnostic } from "~src/review/review"

/** What cannot be taken back once the mail is out: a blank that was never filled, a name that is not the reader's. */
const WORTH_ASKING: ReadonlySet<string> = new Set(["no-placeholder", "right-names"])

/** Up to this length a draft is judged again at once; a longer one is let go rather than waited for. In UTF-16 units. */
const QUICKLY_JUDGED = 20_000

/**
 * The problems to ask about before the draft goes out as it is now; none for a draft that is no follow-up, that cannot be
 * judged at once, or where the person does not want to be asked.
 */
export function problemsWorthAsking(session: DraftSession): readonly Diagnostic[] {
  const { settings } = session.services.settings.getState()
  if (!settings.askBeforeSending || !isJudgedAsItIs(session)) return []
  const { review } = session.store.getState()
  if (!review || review.verdict === "not-a-follow-up") return []
  return review.diagnostics.filter(({ ruleId }) => WORTH_ASKING.has(ruleId))
}

function isJudgedAsItIs({ view, store, refresh }: DraftSession): boolean {
  const now = view.read()
  if (now === null) return false
  const judged = store.getState().snapshot
  const same = (key: "body" | "subject" | "recipients") =>
    JSON.stringify(judged?.[key]) === JSON.stringify(now[key])
  if (same("body") && same("subject") && same("recipients")) return true
  if (now.body.length > QUICKLY_JUDGED) return false
  refresh()
  return true
}
