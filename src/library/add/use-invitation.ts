import { useState } from "react"
import {
  type Invitation,
  type InvitationRefusal,
  LARGEST_INVITATION,
} from "~src/interviews/invitation/invitation"
import type { LibraryServices } from "~src/library/library-services"
import { logThrown } from "~src/platform/log"

/** How far a calendar file has come: waited for, refused, to be chosen from, to be looked over, or done with. */
export type InvitationStep =
  | { readonly at: "waiting" }
  | { readonly at: "refused"; readonly reason: InvitationRefusal | "unread" }
  | { readonly at: "choosing"; readonly invitations: readonly Invitation[] }
  | { readonly at: "looking"; readonly invitation: Invitation }
  | { readonly at: "added"; readonly line: string }

/** Takes a calendar file to an interview. A file that comes while another is looked over takes its place. */
export function useInvitation(services: LibraryServices) {
  const [step, setStep] = useState<InvitationStep>({ at: "waiting" })

  async function read(file: File): Promise<void> {
    if (file.size > LARGEST_INVITATION) return setStep({ at: "refused", reason: "too-large" })
    try {
      const reading = await services.readInvitation(await file.text())
      if (!reading.ok) return setStep({ at: "refused", reason: reading.reason })
      const [only, ...others] = reading.invitations
      if (only && others.length === 0) setStep({ at: "looking", invitation: only })
      else setStep({ at: "choosing", invitations: reading.invitations })
    } catch (thrown) {
      logThrown("calendar file not read", thrown)
      setStep({ at: "refused", reason: "unread" })
    }
  }

  return { step, setStep, read: (file: File) => void read(file) }
}
