import { useId, useState } from "react"
import { FixButton } from "~src/panel/check/fix-button"
import { ShowButton } from "~src/panel/check/show-button"
import { wordsAround } from "~src/panel/check/words-around"
import { applyFix } from "~src/panel/session/session-edits"
import { addToMyWords, spareHere } from "~src/panel/session/session-slips"
import { findingKey } from "~src/panel/session/spared-findings"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import { isFarFix } from "~src/proofread/sure-fix"
import type { Diagnostic } from "~src/review/review"
import type { Fix } from "~src/rules/rule"
import { IconButton } from "~src/ui/icon-button"
import { IconEllipsis } from "~src/ui/icons"
import { problemWords } from "~src/ui/rule-words"

/**
 * One slip: the words around it and its likeliest fix; behind "more" the other fixes and the ways to keep the word. Where
 * no fix is likely those ways come first: it is a word that the dictionary lacks.
 */
export function SlipItem({ found, isOne }: { readonly found: Diagnostic; readonly isOne: boolean }) {
  const { view } = useSession()
  const [isOpen, setOpen] = useState(false)
  const choices = useId()
  const { span, ruleId, fixes } = found
  if (span === null) return null
  const words = String(found.data.words ?? "")
  const fix = likelyFix(found)
  const light = (scroll: boolean) => view.reveal([span], "problem", { scroll })
  return (
    <li className="slip" data-slip={words} onPointerEnter={() => light(false)} onFocus={() => light(true)}>
      <Around found={found} onChoose={() => light(true)} />
      <div className="act">
        {fix ? <FixButton ruleId={ruleId} fix={fix} isLabelled={isOne} /> : <KeepActions found={found} />}
        <IconButton
          sign={IconEllipsis}
          action="slip-more"
          label={say("slipChoices", { words })}
          expanded={isOpen}
          controls={choices}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div className="choices" id={choices} hidden={!isOpen}>
        <OtherFixes ruleId={ruleId} fixes={fixes.filter((other) => other !== fix)} />
        <div className="act">{fix ? <KeepActions found={found} /> : <ShowButton span={span} />}</div>
      </div>
    </li>
  )
}

/** The first fix, unless it is a far cry from what stands there. */
function likelyFix({ messageId, data, fixes }: Diagnostic): Fix | undefined {
  const [first] = fixes
  const isGuess = messageId === "misspelt" && first && isFarFix(String(data.words ?? ""), first.replacement)
  return isGuess ? undefined : first
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

/** The ways to keep a word: nothing is wrong with it here, or anywhere. */
function KeepActions({ found }: { readonly found: Diagnostic }) {
  const session = useSession()
  const isSpelling = found.messageId === "misspelt"
  const words = String(found.data.words ?? "")
  const spare = () => {
    const { snapshot } = session.store.getState()
    const kind = isSpelling ? "spelling" : "grammar"
    if (found.span && snapshot) spareHere(session, findingKey(kind, found.span, snapshot.body))
  }
  return (
    <>
      <button type="button" className="link" data-action="not-a-mistake" onClick={spare}>
        {say("slipSpare")}
      </button>
      {isSpelling && !/\s/.test(words) ? (
        <button
          type="button"
          className="link"
          data-action="add-word"
          onClick={() => void addToMyWords(session, words)}
        >
          {say("slipAddWord")}
        </button>
      ) : null}
    </>
  )
}

function OtherFixes({ ruleId, fixes }: { readonly ruleId: string; readonly fixes: readonly Fix[] }) {
  const session = useSession()
  if (fixes.length === 0) return null
  const apply = (fix: Fix) => applyFix(session, fix, session.store.getState().snapshot?.body ?? "")
  return (
    <div className="act">
      {fixes.map((fix) => (
        <button
          key={fix.replacement}
          type="button"
          className="btn line"
          data-fix={ruleId}
          onClick={() => void apply(fix)}
        >
          <span className="words">{fix.replacement === "" ? say("fixRemove") : fix.replacement}</span>
        </button>
      ))}
    </div>
  )
}
