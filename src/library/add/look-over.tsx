import { useState } from "react"
import type { Interview } from "~src/interviews/interview"
import { interviewLabel } from "~src/interviews/interview-label"
import type { Invitation } from "~src/interviews/invitation/invitation"
import { sameMeeting, withInvitation } from "~src/interviews/invitation/same-meeting"
import { ownDetails } from "~src/interviews/own-details"
import { KnownMeeting } from "~src/library/add/known-meeting"
import type { LibraryServices } from "~src/library/library-services"
import { type MessageKey, say } from "~src/platform/i18n"
import type { InterviewRecord } from "~src/platform/interview-record"
import { InterviewForm } from "~src/ui/interview-form/interview-form"

interface LookOverProps {
  readonly services: LibraryServices
  readonly invitation: Invitation
  /** Told in words what was done. */
  readonly onDone: (line: string) => void
  readonly onCancel: () => void
}

/** What was understood of an invitation, to be looked over, completed and added. Nothing is stored before. */
export function LookOver({ services, invitation, onDone, onCancel }: LookOverProps) {
  const [notSaved, setNotSaved] = useState(false)
  const [value] = useState<Interview>(() => withOwnDetails(invitation.interview, services))

  const records = services.interviews
    .getState()
    .records.filter(({ progress }) => progress.status !== "archived")
  const known = sameMeeting(invitation.interview, records)
  const done = (ok: boolean, interview: Interview, key: MessageKey) => {
    if (ok) onDone(say(key, { name: interviewLabel(interview) || say("interviewUnnamed") }))
    else setNotSaved(true)
  }

  async function update({ id, interview }: InterviewRecord): Promise<void> {
    const after = withInvitation(interview, invitation.interview)
    const saved = await services.interviews.getState().save(id, after, interview)
    done(saved.ok, after, "libraryKnownUpdated")
  }

  async function putAway({ id, interview }: InterviewRecord): Promise<void> {
    const changed = await services.interviews.getState().changeProgress(id, { status: "archived" })
    done(changed.ok, interview, "libraryKnownIsAway")
  }

  async function save(interview: Interview): Promise<void> {
    const saved = await services.interviews.getState().save(null, interview)
    done(saved.ok, interview, "libraryAdded")
  }

  return (
    <div className="look-over">
      <h2>{say("libraryLookOver", { title: invitation.title || say("libraryUntitledEvent") })}</h2>
      {remarks(invitation).map((key) => (
        <p key={key} className="fine" data-remark={key}>
          {say(key)}
        </p>
      ))}
      {known === null ? null : (
        <KnownMeeting
          record={known}
          now={services.now()}
          cancelled={invitation.cancelled}
          onTake={() => void (invitation.cancelled ? putAway(known) : update(known))}
        />
      )}
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
