import { GLANCE } from "~src/platform/glance"
import { say } from "~src/platform/i18n"
import { AccessNotice } from "~src/popup/access-notice"
import { DueList } from "~src/popup/due-list"
import { EmptyState } from "~src/popup/empty-state"
import { FreshTopics } from "~src/popup/fresh-topics"
import type { InterviewActions } from "~src/popup/interview-actions"
import { InterviewList } from "~src/popup/interview-list"
import type { PopupServices } from "~src/popup/popup-services"
import { UnconfirmedNotes } from "~src/popup/unconfirmed-notes"
import { UnreadableNotice } from "~src/popup/unreadable-notice"
import type { Composing } from "~src/popup/use-composing"
import type { OverviewNow } from "~src/popup/use-overview"
import { useInterviews } from "~src/stores/use-stores"
import { IconCalendarPlus } from "~src/ui/icons"

interface ListViewProps {
  readonly services: PopupServices
  readonly overview: OverviewNow
  readonly actions: InterviewActions
  readonly composing: Composing
  readonly onAdd: () => void
  readonly onOpen: (id: string) => void
}

/** What is due, what comes later, and every interview; an invitation to begin while there is none. */
export function ListView({ services, overview, actions, composing, onAdd, onOpen }: ListViewProps) {
  const { status } = useInterviews(services.interviews)
  const { today, later, counts, records, unreadable, now, isLoading } = overview
  const toInvitation = () => void services.openLibrary("add")
  const dues = { now, actions, composing }
  return (
    <main className="pmain" tabIndex={-1} aria-busy={isLoading}>
      {status === "unavailable" ? <p className="pnote">{say("interviewUnavailable")}</p> : null}
      {isLoading ? <Loading /> : null}
      <AccessNotice services={services} />
      <UnreadableNotice services={services} unreadable={unreadable} onRemove={actions.remove} />
      {!isLoading && status === "ready" && records.length === 0 ? (
        <EmptyState onAdd={onAdd} onInvitation={toInvitation} />
      ) : null}
      <UnconfirmedNotes services={services} actions={actions} />
      <DueList
        {...dues}
        title={say("popupToday")}
        name="today"
        items={today}
        most={GLANCE.today}
        all={counts.today}
      />
      {overview.isWhole && overview.asking !== null ? (
        <FreshTopics key={overview.asking.id} record={overview.asking} actions={actions} />
      ) : null}
      <DueList
        {...dues}
        title={say("popupLater")}
        name="later"
        items={later}
        most={GLANCE.later}
        all={counts.later}
      />
      {isLoading || records.length === 0 ? null : (
        <>
          <InterviewList overview={overview} onOpen={onOpen} />
          <button type="button" className="link quiet ics" data-action="add-ics" onClick={toInvitation}>
            <IconCalendarPlus className="i s" aria-hidden="true" />
            {say("popupFromInvitation")}
          </button>
        </>
      )}
    </main>
  )
}

/** Grey places where the interviews will be: storage answers in a few milliseconds, so nothing moves. */
function Loading() {
  return (
    <div className="bones">
      <span className="vh">{say("popupLoading")}</span>
      <span />
      <span />
      <span />
    </div>
  )
}
