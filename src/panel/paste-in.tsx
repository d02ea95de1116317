import { useMemo, useState } from "react"
import { CheckTab } from "~src/panel/check/check-tab"
import { useSession } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { Review } from "~src/review/review"
import { reviewDraft } from "~src/review/review-draft"

/** For a compose window that cannot be read: the draft is pasted here, checked, and copied back. */
export function PasteIn() {
  const [text, setText] = useState("")
  const [checked, setChecked] = useState<string | null>(null)
  const session = useSession()
  const review = useMemo(
    () => (checked === null ? null : reviewPasted(checked, session.services.now())),
    [checked, session],
  )
  return (
    <>
      <div className="pad paste">
        <p className="note">{say("pasteIntro")}</p>
        <textarea
          className="inp"
          aria-label={say("pasteLabel")}
          placeholder={say("pasteLabel")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div className="act">
          <button type="button" className="btn fill" onClick={() => setChecked(text)}>
            <span>{say("pasteCheck")}</span>
          </button>
          <button type="button" className="btn text" onClick={() => void navigator.clipboard.writeText(text)}>
            <span>{say("pasteCopy")}</span>
          </button>
        </div>
      </div>
      {review === null ? null : <CheckTab review={review} />}
    </>
  )
}

function reviewPasted(body: string, now: string): Review {
  return reviewDraft(
    { compose: "reply", subject: "", body, recipients: [] },
    { interview: null, sentNotes: [], now, findings: null, noteKind: null, off: new Set() },
  )
}
