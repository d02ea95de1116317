import { type ReactNode, useState } from "react"
import { say } from "~src/platform/i18n"
import { IconCheck, IconChevronRight } from "~src/ui/icons"

interface OpenerProps {
  readonly title: string
  /** One line of what is inside, or "". */
  readonly line: string
  /** The draft has this already. */
  readonly isThere: boolean
  /** What stands beside the heading while it is closed. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A heading that opens the cards below it. */
export function Opener({ title, line, isThere, beside, children }: OpenerProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className="opener-row">
        <button type="button" className="opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <IconChevronRight className="i s chev" aria-hidden="true" />
          <span>
            <b>{title}</b>
            {line !== "" && !isOpen ? <small className="words">{line}</small> : null}
          </span>
          {isThere ? (
            <span className="there" title={say("writeAlreadyThere")}>
              <IconCheck className="i" aria-hidden="true" />
              <span className="vh">{say("writeAlreadyThere")}</span>
            </span>
          ) : null}
        </button>
        {isOpen ? null : beside}
      </div>
      <div className="cards" hidden={!isOpen}>
        {children}
      </div>
    </>
  )
}
