import { readInvitation } from "~src/interviews/invitation/read-invitation"
import type { Handlers } from "~src/platform/messages"
import { readSettings } from "~src/platform/read-settings"
import { defaultSettings, settingsKey } from "~src/platform/settings"
import { readAll } from "~src/platform/storage"
import { readInterviews } from "~src/platform/stored-records"

/** Reads calendar files. Nothing is stored; `now` gives the current ISO 8601 instant. */
export function createInvitationReader(now: () => string): Pick<Handlers, "read-invitation"> {
  return {
    "read-invitation": async ({ text }) => {
      const reading = readInvitation(text, { now: now(), me: await ownAddresses() })
      return reading.ok ? { ok: true, invitations: [...reading.invitations] } : reading
    },
  }
}

/** Addresses the person gave as her own: she is not among those who interview. */
async function ownAddresses(): Promise<readonly string[]> {
  const stored = await readAll()
  const { me } = readSettings(stored[settingsKey]) ?? defaultSettings
  const inInterviews = readInterviews(stored).records.map(({ interview }) => interview.me.email)
  return [me.email, ...inInterviews].filter((address) => address !== "")
}
