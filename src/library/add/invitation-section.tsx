import { ChooseEvent } from "~src/library/add/choose-event"
import { DropZone } from "~src/library/add/drop-zone"
import { LookOver } from "~src/library/add/look-over"
import { type InvitationStep, useInvitation } from "~src/library/add/use-invitation"
import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { type MessageKey, say } from "~src/platform/i18n"

const REFUSALS: Readonly<Record<Extract<InvitationStep, { at: "refused" }>["reason"], MessageKey>> = {
  "too-large": "libraryIcsTooLarge",
  "not-a-calendar": "libraryIcsNotCalendar",
  damaged: "libraryIcsDamaged",
  "too-complex": "libraryIcsTooComplex",
  "no-event": "libraryIcsNoEvent",
  unread: "libraryIcsUnread",
}

/** From a calendar file to an interview: drop or pick, choose where there are several, look over, add. */
function FromInvitation({ services }: LibraryPartProps) {
  const { step, setStep, read } = useInvitation(services)
  const toStart = () => setStep({ at: "waiting" })
  return (
    <>
      <DropZone onFile={read} />
      <div role="status" data-step={step.at}>
        {step.at === "refused" ? <p className="banner">{say(REFUSALS[step.reason])}</p> : null}
        {step.at === "added" ? <p className="banner">{step.line}</p> : null}
      </div>
      {step.at === "choosing" ? (
        <ChooseEvent
          invitations={step.invitations}
          now={services.now()}
          onChoose={(invitation) => setStep({ at: "looking", invitation })}
        />
      ) : null}
      {step.at === "looking" ? (
        <LookOver
          key={`${step.invitation.title} ${step.invitation.interview.at}`}
          services={services}
          invitation={step.invitation}
          onDone={(line) => setStep({ at: "added", line })}
          onCancel={toStart}
        />
      ) : null}
    </>
  )
}

export const invitationSection: LibrarySection = {
  id: "invitation",
  title: "libraryInvitation",
  lead: "libraryInvitationLead",
  Body: FromInvitation,
}
