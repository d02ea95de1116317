import { useId, useState } from "react"
import { FixButton } from "~src/panel/check/fix-button"
import { ShowButton } from "~src/panel/check/show-button"
import { wordsAround } from "~src/panel/check/words-around"
import { applyFix } from "~src/panel/session/session-edits"
import { addToMyWords, spareHere } from "~src/panel/session/session-slips"
import { findingKey } from "~src/panel/session/spared-findings"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { Diagnostic } from "~src/review/review"
import type { Fix } from "~src/rules/rule"
import { IconEllipsis } from "~src/ui/icons"
import { problemWords } from "~src/ui/rule-words"

/** One slip: the words around it, its likeliest fix, and behind "more" the other fixes and the ways to keep the word. */
export function SlipItem({ found, isOne }: { readonly found: Diagnostic; readonly isOne: boolean }) {
  const { view } = useSession()
  const [isOpen, setOpen] = useState(false)
  const choices = useId()
  const { span, ruleId } = found
  const [fix] = found.fixes
  if (span === null) return null
  const words = String(found.data.words ?? "")
  const light = (scroll: boolean) => view.reveal([span], "problem", { scroll })
  return (
    <li className="slip" data-slip={words} onPointerEnter={() => light(false)} onFocus={() => light(true)}>
      <Around found={found} onChoose={() => light(true)} />
      <div className="act">
        {fix ? <FixButton ruleId={ruleId} fix={fix} isLabelled={isOne} /> : <ShowButton span={span} />}
        <button
          type="button"
          className="ib"
          data-action="slip-more"
          aria-expanded={isOpen}
          aria-controls={choices}
          aria-label={say("slipChoices", { words })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconEllipsis className="i" aria-hidden="true" />
        </button>
      </div>
      <div className="act choices" id={choices} hidden={!isOpen}>
        {isOpen ? <Choices found={found} /> : null}
      </div>
    </li>
  )
}

/** A click on the words shows where they stand; from the keyboard the buttons beside them do when they have the focus. */
function Around({ found, onChoose }: { readonly found: Diagnostic; readonly onChoose: () => void }) {
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  const { before, words, after } = wordsAround(body, found.span ?? { start: 0, end: 0 })
  return (
    <>
      <button type="button" className="words around" tabIndex={-1} onClick={onChoose}>
        {before}
        <mark>{words}</mark>
        {after}
      </button>
      {found.messageId === "misspelt" ? null : <p>{problemWords(found)}</p>}
    </>
  )
}

function Choices({ found }: { readonly found: Diagnostic }) {
  const session = useSession()
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  const isSpelling = found.messageId === "misspelt"
  const words = String(found.data.words ?? "")
  const key = found.span && findingKey(isSpelling ? "spelling" : "grammar", found.span, body)
  return (
    <>
      {found.fixes.slice(1).map((fix) => (
        <OtherFix key={fix.replacement} ruleId={found.ruleId} fix={fix} />
      ))}
      <button
        type="button"
        className="btn text"
        data-action="not-a-mistake"
        onClick={() => key && spareHere(session, key)}
      >
        <span>{say("slipSpare")}</span>
      </button>
      {isSpelling && !/\s/.test(words) ? (
        <button
          type="button"
          className="btn text"
          data-action="add-word"
          onClick={() => void addToMyWords(session, words)}
        >
          <span>{say("slipAddWord")}</span>
        </button>
      ) : null}
    </>
  )
}

function OtherFix({ ruleId, fix }: { readonly ruleId: string; readonly fix: Fix }) {
  const session = useSession()
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  return (
    <button
      type="button"
      className="btn line"
      data-fix={ruleId}
      onClick={() => void applyFix(session, fix, body)}
    >
      <span className="words">{fix.replacement === "" ? say("fixRemove") : fix.replacement}</span>
    </button>
  )
}
