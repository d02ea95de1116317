import { memo } from "react"
import { progressOf } from "~src/panel/check/progress"
import { KindSelect } from "~src/panel/kind-select"
import { CadenceChip } from "~src/panel/moment/cadence-chip"
import { toggleOpen } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { isStarted, verdictWords } from "~src/panel/verdict-words"
import { say, sayCount } from "~src/platform/i18n"
import { openLibrary } from "~src/platform/open-library"
import type { Review } from "~src/review/review"
import { AppMark } from "~src/ui/app-mark"
import { IconButton } from "~src/ui/icon-button"
import { IconMinus, IconSettings } from "~src/ui/icons"
import { Ring } from "~src/ui/ring"

/** The bar with the kind of note, and the way back to the pill. */
export const PanelBar = memo(function PanelBar() {
  const session = useSession()
  return (
    <div className="bar">
      <AppMark />
      <KindSelect />
      <span className="sp" />
      <IconButton
        sign={IconSettings}
        action="settings"
        label={say("openLibrary")}
        hasTip
        onClick={() => void openLibrary("settings")}
      />
      <IconButton
        sign={IconMinus}
        action="toggle"
        label={say("panelClose")}
        hasTip
        expanded={true}
        onClick={() => toggleOpen(session)}
      />
    </div>
  )
})

/** The verdict: one ring, one line, and how long ago the interview was. */
export function VerdictLine({ review }: { readonly review: Review }) {
  const proofreading = useSessionState((state) => state.proofreading)
  const { metShare, mustShare, met, all } = progressOf(review)
  const { title, line, done, count } = verdictWords(review, proofreading)
  return (
    <div className="verdict">
      <Ring
        met={done ? 1 : metShare}
        must={isStarted(review) ? mustShare : 0}
        done={done}
        busy={proofreading === "checking" && all === met}
        {...(count === undefined ? {} : { count })}
        label={sayCount("ringLabel", met, { all })}
      />
      <div role="status">
        <h2>{title}</h2>
        <p>{line || <CadenceChip />}</p>
      </div>
    </div>
  )
}
