import { memo, useState } from "react"
import { AboutCheck } from "~src/panel/check/about-check"
import { FixActions } from "~src/panel/check/fix-actions"
import { InsertAction } from "~src/panel/check/insert-action"
import { PackAdvice } from "~src/panel/check/pack-advice"
import { SlipList } from "~src/panel/check/slip-list"
import { SubjectAction } from "~src/panel/check/subject-action"
import { TimingWords } from "~src/panel/check/timing-words"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say } from "~src/platform/i18n"
import type { Check } from "~src/review/review"
import { IconEllipsis } from "~src/ui/icons"
import { RowMark, type RowMarkKind } from "~src/ui/row-mark"
import { problemWords, ruleWords } from "~src/ui/rule-words"

/**
 * One practice: unmet with a reason and the one click that meets it, or met with the words that met it. Drawn again only
 * for another check: one that says the same is the same object (`createReviewer`).
 */
export const CheckRow = memo(function CheckRow({ check }: { readonly check: Check }) {
  const [isAboutOpen, setAboutOpen] = useState(false)
  const light = useLight(check)
  const choose = ({ target }: { readonly target: EventTarget }) => {
    // A single slip inside the row lights itself.
    if (!(target instanceof Element && target.closest("[data-slip]"))) light.on(true)
  }
  const words = ruleWords(check.ruleId)
  const isMet = check.state === "met"
  const heading = isMet ? words.title : words.ask
  return (
    <li
      className={isMet ? "row met" : "row"}
      data-check={check.ruleId}
      data-met={check.state}
      onPointerEnter={() => light.on(false)}
      onPointerLeave={light.off}
      onFocus={choose}
      onBlur={light.off}
    >
      <RowMark kind={markOf(check)} />
      <div>
        <h4>
          {heading}
          <span className="vh">{isMet ? say("rowMet") : say("rowUnmet")}</span>
        </h4>
        {isMet ? <MetQuote check={check} /> : <Unmet check={check} />}
        {isMet && isAboutOpen ? <PackAdvice ruleId={check.ruleId} /> : null}
        {isAboutOpen ? <AboutCheck ruleId={check.ruleId} words={words} /> : null}
      </div>
      <button
        type="button"
        className="ib more"
        aria-expanded={isAboutOpen}
        aria-label={say("rowMore", { check: heading })}
        onClick={() => setAboutOpen(!isAboutOpen)}
      >
        <IconEllipsis className="i" aria-hidden="true" />
      </button>
    </li>
  )
})

function Unmet({ check }: { readonly check: Check }) {
  const [first] = check.diagnostics
  const advice = <PackAdvice ruleId={check.ruleId} />
  const isMissing = check.diagnostics.every((found) => found.span === null)
  if (check.ruleId === "spelling" || check.ruleId === "timing" || !isMissing) {
    return (
      <>
        <Marked check={check} />
        {advice}
      </>
    )
  }
  return (
    <>
      {first ? <p>{problemWords(first)}</p> : null}
      {advice}
      {check.ruleId === "subject" ? <SubjectAction /> : <InsertAction check={check} />}
    </>
  )
}

/** Problems that stand somewhere in the draft, each with its fix. */
function Marked({ check }: { readonly check: Check }) {
  if (check.ruleId === "spelling") return <SlipList check={check} />
  return check.ruleId === "timing" ? <TimingWords check={check} /> : <FixActions check={check} />
}

function MetQuote({ check }: { readonly check: Check }) {
  const [passage] = check.passages
  const quote = useSessionState(({ snapshot }) =>
    passage ? (snapshot?.body ?? "").slice(passage.start, passage.end).trim() : "",
  )
  return quote === "" ? null : <q>{quote}</q>
}

function markOf(check: Check): RowMarkKind {
  if (check.state === "met") return "met"
  return check.importance === "must" ? "must" : "could"
}

/** Lights the row's passages up in the draft while the row is pointed at or has focus. */
function useLight(check: Check): { on: (scroll: boolean) => void; off: () => void } {
  const { view } = useSession()
  const isMet = check.state === "met"
  const spans = isMet ? check.passages : check.diagnostics.flatMap((found) => found.span ?? [])
  return {
    on: (scroll) => {
      if (spans.length > 0) view.reveal(spans, isMet ? "met" : "problem", { scroll })
    },
    off: () => view.reveal([], "met"),
  }
}
