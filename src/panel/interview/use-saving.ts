import { useRef } from "react"
import type { Interview } from "~src/interviews/interview"
import { notify } from "~src/panel/session/notices"
import { useSession, useSessionState } from "~src/panel/session-context"
import type { SaveResult } from "~src/stores/interviews-store"

const isClash = (saved: SaveResult) => !saved.ok && saved.reason === "conflict"

const REFUSED = { conflict: "noticeConflict", other: "noticeNotSaved" } as const

/** Saves the interview of this draft. What another window changed meanwhile is kept; where both changed the same, she is told. */
export function useSaving(): (interview: Interview, base: Interview) => Promise<void> {
  const session = useSession()
  const record = useSessionState((state) => state.record)
  const chosen = useSessionState((state) => state.chosenRecord)
  const clashed = useRef(false)

  return async (interview, base) => {
    const { save } = session.services.interviews.getState()
    // Once told, saving again means "mine".
    const over = clashed.current ? undefined : base
    const saved = record === null ? await save(null, interview) : await save(record.id, interview, over)
    clashed.current = isClash(saved)
    // A form also saves on its way out, when another interview has been chosen meanwhile.
    const isStillChosen = session.store.getState().chosenRecord === chosen
    if (saved.ok && isStillChosen) session.decide({ chosenRecord: saved.id })
    notify(session, saved.ok ? "noticeSaved" : REFUSED[clashed.current ? "conflict" : "other"])
  }
}
