import { createContext, useContext } from "react"
import { useStore } from "zustand"
import type { DraftSession } from "~src/panel/session/draft-session"
import type { SessionState } from "~src/panel/session/session-state"
import type { Catalogue } from "~src/templates/catalogue"
import type { Tone } from "~src/templates/section"

const SessionContext = createContext<DraftSession | null>(null)

/** Hands the session of one compose window to everything in its panel. */
export const SessionProvider = SessionContext.Provider

/** The session of the compose window this panel belongs to. Throws outside a panel. */
export function useSession(): DraftSession {
  const session = useContext(SessionContext)
  if (session === null) throw new Error("useSession outside a panel")
  return session
}

/** Everything on offer to write with, and in which tone first; followed live. */
export function useOffer(): { readonly catalogue: Catalogue; readonly tone: Tone } {
  const { templates, settings } = useSession().services
  const catalogue = useStore(templates, (state) => state.catalogue)
  const tone = useStore(settings, (state) => state.settings.tone)
  return { catalogue, tone }
}

/** One part of the session's state, followed live. `select` must give the same value for the same state. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useStore(useSession().store, select)
}
