import { useState } from "react"
import type { Undo } from "~src/library/share/use-letter-file"
import { say } from "~src/platform/i18n"

interface DoneProps {
  readonly said: string
  readonly undo: Undo
  readonly onUndone: () => void
}

/** Says what was done, with the way back, for as long as the page shows it. */
export function Done({ said, undo, onUndone }: DoneProps) {
  const [refused, setRefused] = useState(false)
  const goBack = async () => {
    if (await undo()) onUndone()
    else setRefused(true)
  }
  return (
    <div className="banner done">
      <p>{refused ? say("popupNotDone") : said}</p>
      <button type="button" className="link" data-action="undo" onClick={() => void goBack()}>
        {say("noticeUndo")}
      </button>
    </div>
  )
}
