import { notify } from "~src/panel/session/notices"
import type { Notice } from "~src/panel/session/session-state"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconCheck, IconX } from "~src/ui/icons"
import { useLeaving } from "~src/ui/use-leaving"

const SHOWN_MS = 10_000

/** What was just done, with a way back. The status element always stands, so that what appears in it is read out. */
export function NoticeToast() {
  const session = useSession()
  const notice = useSessionState((state) => state.notice)
  const close = () => session.store.setState({ notice: null })
  const toast = useLeaving(notice, SHOWN_MS, close)
  return (
    <div role="status">
      {notice === null ? null : (
        <div className="toast" ref={toast}>
          <NoticeWords notice={notice} />
          <IconButton sign={IconX} isSmall label={say("noticeClose")} onClick={close} />
        </div>
      )}
    </div>
  )
}

function NoticeWords({ notice }: { readonly notice: Notice }) {
  const session = useSession()
  const { back, copy } = notice
  const copyIt = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => notify(session, "copied"),
      () => notify(session, "noticeNotCopied", { copy: text }),
    )
  return (
    <>
      {back ? <IconCheck className="i" aria-hidden="true" /> : null}
      <span>{say(notice.key, notice.data)}</span>
      {back ? (
        <button type="button" className="link" data-action="undo" onClick={back}>
          {say("noticeUndo")}
        </button>
      ) : null}
      {copy === null ? null : (
        <button type="button" className="link" data-action="copy" onClick={() => copyIt(copy)}>
          {say("noticeCopy")}
        </button>
      )}
    </>
  )
}
