import { useState } from "react"
import type { Interview } from "~src/interviews/interview"
import { interviewLabel } from "~src/interviews/interview-label"
import type { Invitation } from "~src/interviews/invitation/invitation"
import { ownDetails } from "~src/interviews/own-details"
import type { LibraryServices } from "~src/library/library-services"
import { type MessageKey, say } from "~src/platform/i18n"
import { InterviewForm } from "~src/ui/interview-form/interview-form"

interface LookOverProps {
  readonly services: LibraryServices
  readonly invitation: Invitation
  readonly onAdded: (name: string) => void
  readonly onCancel: () => void
}

/** What was understood of an invitation, to be looked over, completed and added. Nothing is stored before. */
export function LookOver({ services, invitation, onAdded, onCancel }: LookOverProps) {
  const [notSaved, setNotSaved] = useState(false)
  const [value] = useState<Interview>(() => withOwnDetails(invitation.interview, services))

  async function save(interview: Interview): Promise<void> {
    const saved = await services.interviews.getState().save(null, interview)
    if (saved.ok) onAdded(interviewLabel(interview) || say("interviewUnnamed"))
    else setNotSaved(true)
  }

  return (
    <div className="look-over">
      <h2>{say("libraryLookOver", { title: invitation.title || say("libraryUntitledEvent") })}</h2>
      {remarks(invitation).map((key) => (
        <p key={key} className="fine" data-remark={key}>
          {say(key)}
        </p>
      ))}
      {notSaved ? (
        <p className="problem" role="alert">
          {say("noticeNotSaved")}
        </p>
      ) : null}
      <InterviewForm value={value} isNew onSave={(interview) => void save(interview)} onCancel={onCancel} />
    </div>
  )
}

function remarks({
  cancelled,
  repeats,
  isFirstOnly,
  zoneAssumed,
  interview,
}: Invitation): readonly MessageKey[] {
  return [
    ...(cancelled ? (["libraryRemarkCancelled"] as const) : []),
    ...(isFirstOnly
      ? (["libraryRemarkFirstOnly"] as const)
      : repeats
        ? (["libraryRemarkRepeats"] as const)
        : []),
    ...(zoneAssumed ? (["libraryRemarkZone"] as const) : []),
    ...(interview.company === "" ? [] : (["libraryRemarkCompany"] as const)),
  ]
}

function withOwnDetails(interview: Interview, { settings, interviews }: LibraryServices): Interview {
  const newest = interviews.getState().records[0]?.interview.me ?? interview.me
  return { ...interview, me: ownDetails(settings.getState().settings.me, newest) }
}
