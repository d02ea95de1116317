import { memo } from "react"
import type { Proofreading, SessionState } from "~src/panel/session/session-state"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { PROOFREAD_LIMIT } from "~src/proofread/proofreader"
import { Ring } from "~src/ui/ring"
import { RowMark } from "~src/ui/row-mark"
import { ruleWords } from "~src/ui/rule-words"

/** Stands in for the spelling row while it is still being read; says when a draft is too long for it. */
export const SpellingState = memo(function SpellingState() {
  const state = useSessionState(spellingState)
  if (state === "judged") return <TooLong />
  return state === "checking" ? <Checking /> : null
})

/** What was found of a draft stays there while its next words are read, so that nothing is drawn in between. */
function spellingState({ review, proofreading }: SessionState): Proofreading | "judged" {
  const spelling = review?.checks.find(({ ruleId }) => ruleId === "spelling")
  return spelling && spelling.state !== "unknown" ? "judged" : proofreading
}

function Checking() {
  return (
    <section className="group">
      <ul>
        <li className="row" data-check="spelling" data-met="unknown" aria-busy="true">
          <Ring size={16} met={0} must={0} busy label={say("spellingChecking")} />
          <div>
            <h4>{ruleWords("spelling").title}</h4>
            <p>{say("spellingChecking")}</p>
          </div>
        </li>
      </ul>
    </section>
  )
}

/** Says where it is seen that nobody looks at the spelling, and offers to try again. */
export const SpellingUnavailable = memo(function SpellingUnavailable() {
  const session = useSession()
  const isUnavailable = useSessionState((state) => spellingState(state) === "unavailable")
  if (!isUnavailable) return null
  return (
    <section className="group">
      <ul>
        <li className="row" data-check="spelling" data-met="unknown">
          <RowMark kind="could" />
          <div>
            <h4>{say("spellingUnavailable")}</h4>
            <p>{say("spellingUnavailableWhy")}</p>
            <div className="act plain">
              <button
                type="button"
                className="link"
                data-action="check-spelling"
                onClick={() => session.checkSpellingAgain()}
              >
                {say("spellingAgain")}
              </button>
            </div>
          </div>
        </li>
      </ul>
    </section>
  )
})

const TooLong = memo(function TooLong() {
  const isTooLong = useSessionState((state) => (state.snapshot?.body.length ?? 0) > PROOFREAD_LIMIT)
  if (!isTooLong) return null
  return (
    <p className="pad note" data-note="spelling-limit">
      {say("spellingLimit", { count: PROOFREAD_LIMIT.toLocaleString() })}
    </p>
  )
})
