import { type ReactNode, useEffect, useRef } from "react"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconMail, IconX } from "~src/ui/icons"

const LOOK_AGAIN_MS = 1000

interface SaidBoxProps {
  readonly line: string
  /** How long it stays, in milliseconds; counted anew when it changes. */
  readonly shownMs: number
  readonly onClose: () => void
  /** What can be done about it. */
  readonly children: ReactNode
}

/** One line about a sending, which leaves by itself unless the pointer or the focus is on it. */
export function SaidBox({ line, shownMs, onClose, children }: SaidBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one for each note
  useEffect(() => {
    const leave = () => {
      if (box.current?.matches(":hover, :focus-within")) timer = setTimeout(leave, LOOK_AGAIN_MS)
      else onClose()
    }
    let timer = setTimeout(leave, shownMs)
    return () => clearTimeout(timer)
  }, [shownMs, line])
  return (
    <div className="said" role="status" ref={box}>
      <IconMail className="i" aria-hidden="true" />
      <p>{line}</p>
      <IconButton sign={IconX} isSmall label={say("noticeClose")} onClick={onClose} />
      <div className="acts">{children}</div>
    </div>
  )
}
