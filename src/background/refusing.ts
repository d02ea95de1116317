import { logThrown } from "~src/platform/log"
import type { Refusal } from "~src/platform/protocol"
import { whyRefused } from "~src/platform/storage"

/** Runs `job`; what the browser declines becomes an answer with its reason. `what` names it in the log. */
export async function refusing<T>(what: string, job: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await job()
  } catch (thrown) {
    logThrown(what, thrown)
    return refusal(whyRefused(thrown))
  }
}

export function refusal(reason: Refusal["reason"]): Refusal {
  return { ok: false, reason }
}
