import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconX } from "~src/ui/icons"
import { useLeaving } from "~src/ui/use-leaving"
import type { Undoing } from "~src/ui/use-undoing"

const SHOWN_MS = 10_000

/** Says what was done and takes it back. The status element always stands, so that what appears in it is read out. */
export function UndoToast({ undoing }: { readonly undoing: Undoing }) {
  const { done, refused, dismiss } = undoing
  const isShown = done !== null || refused
  const said = isShown ? `${done?.message} ${done?.canUndo} ${refused}` : null
  const toast = useLeaving(said, SHOWN_MS, dismiss)

  return (
    <div role="status">
      {isShown ? (
        <div className="toast" ref={toast}>
          <span>{say(refused || done === null ? "popupNotDone" : done.message)}</span>
          {done?.canUndo ? (
            <button type="button" className="link" data-action="undo" onClick={() => void undoing.undo()}>
              {say("noticeUndo")}
            </button>
          ) : null}
          <IconButton sign={IconX} isSmall label={say("noticeClose")} onClick={dismiss} />
        </div>
      ) : null}
    </div>
  )
}
