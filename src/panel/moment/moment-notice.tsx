import { useStore } from "zustand"
import { brakeFor } from "~src/interviews/cadence/brake"
import { asksForTopics } from "~src/interviews/cadence/cadence"
import { fittingInterviews, interviewerFor } from "~src/interviews/match-interview"
import { AskTopics } from "~src/panel/moment/ask-topics"
import { BrakeNotice } from "~src/panel/moment/brake-notice"
import { OfferInterview } from "~src/panel/moment/offer-interview"
import { useCadence } from "~src/panel/moment/use-cadence"
import { WhichInterview } from "~src/panel/moment/which-interview"
import { useSession, useSessionState } from "~src/panel/session-context"

/**
 * The one thing worth saying about the interview before the checks: which it is, that it had better wait, what was
 * talked about, or that there is no record of it yet. Mostly nothing.
 */
export function MomentNotice() {
  const { services } = useSession()
  const records = useStore(services.interviews, (state) => state.records)
  const kind = useSessionState((state) => state.review?.noteKind ?? "not-a-follow-up")
  const recipients = useSessionState((state) => state.snapshot?.recipients) ?? []
  const record = useSessionState((state) => state.record)
  const chosen = useSessionState((state) => state.chosenRecord)
  const found = useCadence()
  if (kind === "not-a-follow-up") return null
  if (record === null || found === null) {
    if (chosen !== null || recipients.length === 0) return null
    const fitting = fittingInterviews(
      recipients,
      records.filter(({ progress }) => progress.status !== "archived"),
    )
    return fitting.length > 1 ? <WhichInterview records={fitting} /> : <OfferInterview />
  }
  const brake = brakeFor(kind, found.input)
  if (brake !== null) return <BrakeNotice brake={brake} now={found.input.now} />
  if (asksForTopics(found.input)) {
    return <AskTopics record={record} person={interviewerFor(recipients, record.interview)} />
  }
  return null
}
