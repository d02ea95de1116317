import { type KeyboardEvent, memo, useLayoutEffect, useRef } from "react"
import { CheckTab } from "~src/panel/check/check-tab"
import { InterviewTab } from "~src/panel/interview/interview-tab"
import { NotAFollowUp } from "~src/panel/not-a-follow-up"
import { NoticeToast } from "~src/panel/notice-toast"
import { PanelBar, VerdictLine } from "~src/panel/panel-head"
import { PasteIn } from "~src/panel/paste/paste-in"
import { Pill } from "~src/panel/pill"
import type { PanelTab } from "~src/panel/session/session-state"
import { useSession, useSessionState } from "~src/panel/session-context"
import { WriteTab } from "~src/panel/write/write-tab"
import { say } from "~src/platform/i18n"
import type { Review } from "~src/review/review"
import { Tabs } from "~src/ui/tabs"

/** Everything shown beside one compose window: a pill, or the open panel. */
export function Panel({ onRendered }: { readonly onRendered: () => void }) {
  const isOpen = useSessionState((state) => state.open)
  // Pill and panel differ in size, so the place is only known once one has taken the other's.
  useLayoutEffect(onRendered)
  return isOpen ? <OpenPanel /> : <Pill />
}

function OpenPanel() {
  const session = useSession()
  const review = useSessionState((state) => state.review)
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const { takesFocus, tab } = session.store.getState()
    // The Write tab's finder has taken it already.
    if (takesFocus && tab !== "write") panel.current?.focus()
  }, [session])
  const giveCaretBack = (event: KeyboardEvent) => {
    if (event.key === "Escape") session.view.focus()
  }
  return (
    <aside className="panel" ref={panel} tabIndex={-1} aria-label={say("appName")} onKeyDown={giveCaretBack}>
      {review === null ? <Unrecognised /> : <Recognised review={review} />}
      <Notice />
    </aside>
  )
}

const Notice = memo(NoticeToast)

function Unrecognised() {
  return (
    <>
      <header className="head">
        <PanelBar />
      </header>
      <PasteIn />
    </>
  )
}

function Recognised({ review }: { readonly review: Review }) {
  const tab = useSessionState((state) => state.tab)
  const isResting = review.verdict === "not-a-follow-up" && tab === "check"
  return (
    <>
      <header className="head">
        <PanelBar />
        {review.verdict === "not-a-follow-up" ? null : <VerdictLine review={review} />}
        <PanelTabs />
      </header>
      {isResting ? (
        <NotAFollowUp isForeign={review.foreign !== null} />
      ) : (
        <TabBody tab={tab} review={review} />
      )}
    </>
  )
}

const PanelTabs = memo(function PanelTabs() {
  const session = useSession()
  const tab = useSessionState((state) => state.tab)
  return (
    <Tabs<PanelTab>
      label={say("appName")}
      tabs={[
        { id: "check", label: say("tabCheck") },
        { id: "write", label: say("tabWrite") },
        { id: "interview", label: say("tabInterview") },
      ]}
      selected={tab}
      onSelect={(next) => session.store.setState({ tab: next })}
    />
  )
})

function TabBody({ tab, review }: { readonly tab: PanelTab; readonly review: Review }) {
  if (tab === "write") return <WriteTab review={review} />
  if (tab === "interview") return <InterviewTab />
  return <CheckTab review={review} />
}
