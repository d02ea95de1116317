import type { DraftSnapshot } from "~src/draft/snapshot"
import { emptyInterview } from "~src/interviews/blank-interview"
import type { Interview } from "~src/interviews/interview"
import { ownDetails } from "~src/interviews/own-details"
import { suggestInterview } from "~src/interviews/suggest-interview"
import type { PanelServices } from "~src/panel/services"

/** What a compose window shows of an interview nobody wrote down yet, for the form: a proposal, stored when she says so. */
export function proposedInterview(
  snapshot: DraftSnapshot | null,
  { interviews, settings }: PanelServices,
): Interview {
  const blank = emptyInterview()
  const newest = interviews.getState().records[0]?.interview.me ?? blank.me
  const me = ownDetails(settings.getState().settings.me, newest)
  const suggested = snapshot === null ? null : suggestInterview(snapshot, me.email === "" ? [] : [me.email])
  return { ...(suggested?.interview ?? blank), me }
}
