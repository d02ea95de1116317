import { memo } from "react"
import { useStore } from "zustand"
import { bringChecksBack } from "~src/panel/session/session-checks"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"

/** How many checks are left out, and the way to have them back. Nothing while all are on. */
export const ChecksOff = memo(function ChecksOff() {
  const session = useSession()
  const ignored = useSessionState((state) => state.ignored)
  const off = useStore(session.services.settings, (state) => state.settings.off)
  const count = new Set([...ignored, ...off]).size
  if (count === 0) return null
  return (
    <p className="pad note">
      {sayCount("checksOff", count)}{" "}
      <button type="button" className="link" onClick={() => void bringChecksBack(session)}>
        {say("checksBack")}
      </button>
    </p>
  )
})
