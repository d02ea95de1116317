import { useEffect, useRef } from "react"
import type { NextNote } from "~src/panel/sent/next-note"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconMail, IconX } from "~src/ui/icons"

const SHOWN_MS = 12_000
const ASKED_MS = 40_000
const LOOK_AGAIN_MS = 1000

interface SentToastProps {
  readonly title: string
  /** Whether she is to say that it went out, or only can say that it did not. */
  readonly asks: boolean
  readonly next: NextNote | null
  readonly onYes: () => void
  readonly onNo: () => void
  readonly onClose: () => void
}

/** Says that a note was noted as sent, with a way to say otherwise, and offers the next one. */
export function SentToast({ title, asks, next, onYes, onNo, onClose }: SentToastProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one for each note
  useEffect(() => {
    const leave = () => {
      // It stays for as long as the pointer or the focus is on it.
      if (box.current?.matches(":hover, :focus-within")) timer = setTimeout(leave, LOOK_AGAIN_MS)
      else onClose()
    }
    let timer = setTimeout(leave, asks ? ASKED_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [asks, title])
  return (
    <div className="said" role="status" ref={box}>
      <IconMail className="i" aria-hidden="true" />
      <p>{say(asks ? "sentAsk" : "sentNoted", { title })}</p>
      <IconButton sign={IconX} isSmall label={say("noticeClose")} onClick={onClose} />
      <div className="acts">
        {asks ? (
          <button type="button" className="link" data-action="sent-yes" onClick={onYes}>
            {say("sentYes")}
          </button>
        ) : null}
        <button type="button" className="link" data-action="not-sent" onClick={onNo}>
          {say("sentNot")}
        </button>
        {next === null || asks ? null : (
          <a
            className="link"
            data-action="next-note"
            href={next.url}
            target="_blank"
            rel="noopener noreferrer"
          >
            {say("sentNext", { title: next.title })}
          </a>
        )}
      </div>
    </div>
  )
}
