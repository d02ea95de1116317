import { type ReactNode, useEffect, useState } from "react"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconMail, IconX } from "~src/ui/icons"
import { useLeaving } from "~src/ui/use-leaving"

interface SaidBoxProps {
  readonly line: string
  /** How long it stays, in milliseconds; counted anew when it changes. */
  readonly shownMs: number
  readonly onClose: () => void
  /** What can be done about it. */
  readonly children: ReactNode
}

/**
 * One line about a sending, which leaves by itself unless the pointer or the focus is on it. The status element stands a
 * moment before its words: only what appears in one is read out.
 */
export function SaidBox({ line, shownMs, onClose, children }: SaidBoxProps) {
  const [isStanding, setStanding] = useState(false)
  useEffect(() => setStanding(true), [])
  const box = useLeaving(line, shownMs, onClose)
  return (
    <div role="status">
      {isStanding ? (
        <div className="said" ref={box}>
          <IconMail className="i" aria-hidden="true" />
          <p>{line}</p>
          <IconButton sign={IconX} isSmall label={say("noticeClose")} onClick={onClose} />
          <div className="acts">{children}</div>
        </div>
      ) : null}
    </div>
  )
}
