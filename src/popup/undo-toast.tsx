import { useEffect, useRef } from "react"
import { say } from "~src/platform/i18n"
import type { Removing } from "~src/popup/use-removing"
import { IconX } from "~src/ui/icons"

const SHOWN_MS = 10_000
const LOOK_AGAIN_MS = 1000

/** Says what was removed and gives it back. The status element always stands, so that what appears in it is read out. */
export function UndoToast({ removing }: { readonly removing: Removing }) {
  const { removed, refused, dismiss } = removing
  const toast = useRef<HTMLDivElement>(null)
  const isShown = removed !== null || refused

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new removal has its own ten seconds
  useEffect(() => {
    if (!isShown) return
    const leave = () => {
      // It stays for as long as the pointer or the focus is on it.
      if (toast.current?.matches(":hover, :focus-within")) timer = setTimeout(leave, LOOK_AGAIN_MS)
      else dismiss()
    }
    let timer = setTimeout(leave, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [removed, refused])

  return (
    <div role="status">
      {isShown ? (
        <div className="toast" ref={toast}>
          <span>{say(refused ? "popupNotDone" : "popupRemoved")}</span>
          {removed === null ? null : (
            <button type="button" className="link" data-action="undo" onClick={() => void removing.undo()}>
              {say("noticeUndo")}
            </button>
          )}
          <button type="button" className="ib" aria-label={say("noticeClose")} onClick={dismiss}>
            <IconX className="i s" aria-hidden="true" />
          </button>
        </div>
      ) : null}
    </div>
  )
}
