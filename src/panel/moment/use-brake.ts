import { type Brake, brakeFor } from "~src/interviews/cadence/brake"
import { useCadence } from "~src/panel/moment/use-cadence"
import { useSessionState } from "~src/panel/session-context"

/** Why this draft had better wait or stay unwritten, by the person's own calendar, and the ISO 8601 instant that is true for. */
export function useBrake(): { readonly brake: Brake; readonly now: string } | null {
  const kind = useSessionState((state) => state.review?.noteKind ?? "not-a-follow-up")
  const found = useCadence()
  if (found === null || kind === "not-a-follow-up") return null
  const brake = brakeFor(kind, found.input)
  return brake === null ? null : { brake, now: found.input.now }
}
