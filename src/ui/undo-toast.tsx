import { useEffect, useRef } from "react"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconX } from "~src/ui/icons"
import type { Undoing } from "~src/ui/use-undoing"

const SHOWN_MS = 10_000
const LOOK_AGAIN_MS = 1000

/** Says what was done and takes it back. The status element always stands, so that what appears in it is read out. */
export function UndoToast({ undoing }: { readonly undoing: Undoing }) {
  const { done, refused, dismiss } = undoing
  const toast = useRef<HTMLDivElement>(null)
  const isShown = done !== null || refused

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was just done has its own ten seconds
  useEffect(() => {
    if (!isShown) return
    const leave = () => {
      // It stays for as long as the pointer or the focus is on it.
      if (toast.current?.matches(":hover, :focus-within")) timer = setTimeout(leave, LOOK_AGAIN_MS)
      else dismiss()
    }
    let timer = setTimeout(leave, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [done?.message, done?.canUndo, refused])

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
