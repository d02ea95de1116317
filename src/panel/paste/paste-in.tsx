import { useRef, useState } from "react"
import { useStore } from "zustand"
import { CheckTab } from "~src/panel/check/check-tab"
import { NoticeToast } from "~src/panel/notice-toast"
import { createPasteView } from "~src/panel/paste/paste-view"
import { WindowReport } from "~src/panel/paste/window-report"
import { openDraftSession } from "~src/panel/session/draft-session"
import { SessionProvider, useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { CopyButton } from "~src/ui/copy-button"

/** For a compose window that cannot be read: the draft is pasted here, checked and completed, and copied back. */
export function PasteIn() {
  const host = useSession()
  const [text, setText] = useState("")
  const area = useRef<HTMLTextAreaElement>(null)
  const [pasted] = useState(() => {
    const view = createPasteView(host.view, setText)
    const session = openDraftSession(view, host.services)
    session.decide({ open: true })
    return { view, session }
  })
  const review = useStore(pasted.session.store, (state) => state.review)
  return (
    <SessionProvider value={pasted.session}>
      <div className="pad paste">
        <p className="note">{say("pasteIntro")}</p>
        <textarea
          className="inp"
          ref={area}
          aria-label={say("pasteLabel")}
          placeholder={say("pasteLabel")}
          value={text}
          onInput={(event) => {
            const { value, selectionStart } = event.currentTarget
            setText(value)
            pasted.view.typed(value, selectionStart)
          }}
        />
        <CopyButton
          text={text}
          label={say("pasteCopy")}
          action="copy-back"
          look="fill"
          onRefused={() => area.current?.select()}
        />
        <WindowReport />
      </div>
      {review === null || text.trim() === "" ? null : <CheckTab review={review} />}
      <NoticeToast />
    </SessionProvider>
  )
}
