import { memo } from "react"
import { useStore } from "zustand"
import type { DraftSnapshot } from "~src/draft/snapshot"
import { asksForTopics } from "~src/interviews/cadence/cadence"
import { fittingInterviews, interviewerFor } from "~src/interviews/match-interview"
import { AskTopics } from "~src/panel/moment/ask-topics"
import { BrakeNotice } from "~src/panel/moment/brake-notice"
import { OfferInterview } from "~src/panel/moment/offer-interview"
import { useBrake } from "~src/panel/moment/use-brake"
import { useCadence } from "~src/panel/moment/use-cadence"
import { WhichInterview } from "~src/panel/moment/which-interview"
import { useSession, useSessionState } from "~src/panel/session-context"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { Review } from "~src/review/review"

interface UnmatchedProps {
  readonly recipients: DraftSnapshot["recipients"]
  readonly records: readonly InterviewRecord[]
}

/**
 * The one thing worth saying about the interview before the checks: which it is, that it had better wait, what was
 * talked about, or that there is no record of it yet. Mostly nothing.
 */
export const MomentNotice = memo(function MomentNotice() {
  const { services } = useSession()
  const records = useStore(services.interviews, (state) => state.records)
  const kind = useSessionState((state) => state.review?.noteKind ?? "not-a-follow-up")
  const recipients = useSessionState((state) => state.snapshot?.recipients) ?? []
  const record = useSessionState((state) => state.record)
  const chosen = useSessionState((state) => state.chosenRecord)
  const isInList = useSessionState((state) => state.review !== null && showsTiming(state.review))
  const found = useCadence()
  const braked = useBrake()
  if (kind === "not-a-follow-up") return null
  if (record === null || found === null) {
    return chosen === null && recipients.length > 0 ? (
      <Unmatched recipients={recipients} records={records} />
    ) : null
  }
  if (braked !== null) return isInList ? null : <BrakeNotice {...braked} />
  if (asksForTopics(found.input)) {
    return <AskTopics record={record} person={interviewerFor(recipients, record.interview)} />
  }
  return null
})

/** No interview is known to be meant: she is asked which of several, or offered to write one down. */
function Unmatched({ recipients, records }: UnmatchedProps) {
  const fitting = fittingInterviews(
    recipients,
    records.filter(({ progress }) => progress.status !== "archived"),
  )
  return fitting.length > 1 ? <WhichInterview records={fitting} /> : <OfferInterview />
}

/** Whether the list below says in an open row that it is early: once is enough. */
function showsTiming({ checks }: Review): boolean {
  return checks.some(
    ({ ruleId, state, importance }) =>
      ruleId === "timing" && state === "unmet" && (importance === "must" || importance === "should"),
  )
}
