import type { DraftSnapshot } from "~src/draft/snapshot"
import type { PanelServices } from "~src/panel/services"
import { chooseRecord } from "~src/panel/session/choose-record"
import { requestFor, type SpellingFollower } from "~src/panel/session/follow-spelling"
import { otherCompanies } from "~src/panel/session/other-companies"
import type { SessionState } from "~src/panel/session/session-state"
import { withoutSpared } from "~src/panel/session/spared-findings"
import type { SpellingRequest } from "~src/panel/spelling-service"
import type { InterviewRecord } from "~src/platform/interview-record"
import type { Review } from "~src/review/review"
import type { Reviewer } from "~src/review/reviewer"
import { sentNotesForRules } from "~src/stores/sent-notes-for-rules"

interface Judging {
  readonly reviewed: Reviewer
  readonly spelling: SpellingFollower
  readonly foreign: string | null
}

interface Judgement {
  readonly record: InterviewRecord | null
  readonly review: Review
  /** What the proofreader is to be asked. */
  readonly request: SpellingRequest
}

/** Judges a draft with what is known and what the person decided. */
export function judgeSession(
  snapshot: DraftSnapshot,
  state: SessionState,
  services: PanelServices,
  { reviewed, spelling, foreign }: Judging,
): Judgement {
  const { records } = services.interviews.getState()
  const { settings } = services.settings.getState()
  const record = chooseRecord(snapshot.recipients, records, state.chosenRecord)
  const interview = record?.interview ?? null
  const findings = spelling.findingsIn(snapshot.body)
  const spared = { here: state.spared, words: settings.words, notProse: snapshot.notProse ?? [] }
  const review = reviewed(snapshot, {
    interview,
    sentNotes: sentNotesForRules(record, services.sentNotes.getState().notes),
    otherCompanies: otherCompanies(record, records),
    ...(record ? { progress: record.progress } : {}),
    calendar: settings,
    now: services.now(),
    findings: findings && withoutSpared(findings, snapshot.body, spared),
    noteKind: state.chosenKind,
    foreign,
    off: new Set([...settings.off, ...state.ignored]),
  })
  return { record, review, request: requestFor(snapshot, interview, settings) }
}
