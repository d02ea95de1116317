import type { MouseEvent } from "react"
import { progressOf } from "~src/panel/check/progress"
import { toggleOpen } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { isStarted, verdictWords } from "~src/panel/verdict-words"
import { say } from "~src/platform/i18n"
import type { Review } from "~src/review/review"
import { AppMark } from "~src/ui/app-mark"
import { Ring } from "~src/ui/ring"

/** The closed panel: one small button that says how the draft stands. */
export function Pill() {
  const session = useSession()
  const review = useSessionState((state) => state.review)
  const proofreading = useSessionState((state) => state.proofreading)
  const label = pillLabel(review, proofreading)
  return (
    <button
      type="button"
      className="pill"
      data-action="toggle"
      aria-expanded="false"
      aria-label={say("pillOpen", { state: label })}
      onClick={(event) => toggleOpen(session, isByKey(event))}
    >
      {review === null || review.verdict === "not-a-follow-up" || review.words === 0 ? (
        <AppMark size={20} />
      ) : (
        <PillRing review={review} done={verdictWords(review, proofreading).done} label={label} />
      )}
      <span>{label}</span>
    </button>
  )
}

/** A press of Enter or Space on a button is a click without a count. */
function isByKey(event: MouseEvent<HTMLButtonElement>): boolean {
  return event.detail === 0
}

function PillRing({ review, done, label }: { review: Review; done: boolean; label: string }) {
  const { metShare, mustShare } = progressOf(review)
  return (
    <Ring
      size={20}
      met={done ? 1 : metShare}
      must={isStarted(review) ? mustShare : 0}
      done={done}
      label={label}
    />
  )
}

function pillLabel(review: Review | null, proofreading: Parameters<typeof verdictWords>[1]): string {
  if (review === null) return say("pillNotRecognised")
  if (review.verdict === "not-a-follow-up") return say("appName")
  return verdictWords(review, proofreading).short
}
