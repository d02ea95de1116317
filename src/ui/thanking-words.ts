import type { Thanking } from "~src/interviews/cadence/thank-list"
import { say } from "~src/platform/i18n"
import { dayWords } from "~src/ui/due-words"

/** How somebody was thanked, in a few words; "" while there is no note. `now` is ISO 8601. */
export function thankingWords({ state, at }: Thanking, now: string): string {
  if (state === "mailed") return say("thankMailed", { day: dayWords(at, now) })
  if (state === "otherwise") return say("popupPersonThanked")
  return state === "skipped" ? say("thankSkipped") : ""
}
