import type { DraftSession } from "~src/panel/session/draft-session"
import { ignoredChecks } from "~src/panel/session/ignored-checks"
import { notify } from "~src/panel/session/notices"

function ignoreOnly(session: DraftSession, ignored: ReadonlySet<string>): void {
  ignoredChecks.keep(session.view.id, ignored)
  session.decide({ ignored })
}

/** Leaves a check out for this draft. */
export function ignoreCheck(session: DraftSession, ruleId: string): void {
  const { ignored } = session.store.getState()
  ignoreOnly(session, new Set([...ignored, ruleId]))
  const back = () => {
    ignoreOnly(session, ignored)
    session.store.setState({ notice: null })
  }
  notify(session, "noticeIgnored", { back })
}

/** Switches a check off, for every draft from now on. */
export async function switchCheckOff(session: DraftSession, ruleId: string): Promise<void> {
  const { change } = session.services.settings.getState()
  const reply = await change({ switchOff: ruleId })
  const back = () => {
    void change({ switchOn: ruleId })
    session.store.setState({ notice: null })
  }
  if (reply.ok) notify(session, "noticeSwitchedOff", { back })
  else notify(session, "noticeNotSaved")
}

/** Brings back every check that was ignored here or switched off. */
export async function bringChecksBack(session: DraftSession): Promise<void> {
  ignoreOnly(session, new Set())
  const { settings, change } = session.services.settings.getState()
  for (const ruleId of settings.off) await change({ switchOn: ruleId })
}
