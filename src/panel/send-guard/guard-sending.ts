import { askBeforeSending, type SendQuestion } from "~src/panel/send-guard/ask-before-sending"
import { problemsWorthAsking } from "~src/panel/send-guard/worth-asking"
import type { DraftSession } from "~src/panel/session/draft-session"
import { isInvalidated } from "~src/platform/lifecycle"
import { logThrown } from "~src/platform/log"
import type { Diagnostic } from "~src/review/review"

/**
 * Asks once before a mail goes out with a blank in it or a wrong name: "Go back" or "Send anyway". Everything else goes at
 * once, and so does everything when something of ours is not as it should be. `place` is what the question is put into.
 */
export function guardSending(session: DraftSession, place: HTMLElement | ShadowRoot): void {
  /** What was sent anyway is not asked about again, should the webmail refuse it. */
  let accepted = ""
  let question: SendQuestion | null = null

  session.view.guardSend((again) => {
    if (question && !question.isLost()) return true
    try {
      // The page, or somebody else in it, took the question away: it is put anew, and where that cannot be, the mail goes.
      question?.withdraw()
      question = null
      // What is left of an extension that was updated meanwhile has no words to ask with.
      if (isInvalidated()) return false
      const problems = problemsWorthAsking(session)
      const asked = keyOf(problems)
      if (problems.length === 0 || asked === accepted) return false
      question = askBeforeSending(place, problems, session.view.signal, ({ send, askAgain }) => {
        question = null
        if (send) {
          accepted = asked
          again()
        } else session.view.focus()
        // Last, so that nothing that is wrong with the settings keeps the mail back.
        if (!askAgain) void session.services.settings.getState().change({ set: { askBeforeSending: false } })
      })
      return question !== null
    } catch (thrown) {
      logThrown("send guard", thrown)
      return false
    }
  })
}

function keyOf(problems: readonly Diagnostic[]): string {
  return JSON.stringify(problems.map(({ ruleId, messageId, data }) => [ruleId, messageId, data]))
}
