import { useEffect, useRef } from "react"
import { notify } from "~src/panel/session/notices"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconCheck, IconX } from "~src/ui/icons"

const SHOWN_MS = 10_000

/** What was just done, with a way back. It leaves after ten seconds unless it has focus. */
export function NoticeToast() {
  const session = useSession()
  const notice = useSessionState((state) => state.notice)
  const toast = useRef<HTMLDivElement>(null)
  const close = () => session.store.setState({ notice: null })
  // Where the browser does not allow it the words stay as they are, with the button.
  const copyOut = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => notify(session, "copied"),
      () => undefined,
    )

  useEffect(() => {
    if (notice === null) return
    const timer = setTimeout(() => {
      if (!toast.current?.matches(":focus-within")) session.store.setState({ notice: null })
    }, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice, session])

  if (notice === null) return null
  const { back, copy } = notice
  return (
    <div className="toast" role="status" ref={toast}>
      {back ? <IconCheck className="i" aria-hidden="true" /> : null}
      <span>{say(notice.key, notice.data)}</span>
      {back ? (
        <button type="button" className="link" data-action="undo" onClick={back}>
          {say("noticeUndo")}
        </button>
      ) : null}
      {copy === null ? null : (
        <button type="button" className="link" onClick={() => void copyOut(copy)}>
          {say("noticeCopy")}
        </button>
      )}
      <IconButton sign={IconX} isSmall label={say("noticeClose")} onClick={close} />
    </div>
  )
}
