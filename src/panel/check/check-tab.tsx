import { memo, useRef, useState } from "react"
import { type CheckGroups, type GroupName, groupChecks, placesOf } from "~src/panel/check/check-groups"
import { CheckRow } from "~src/panel/check/check-row"
import { ChecksOff } from "~src/panel/check/checks-off"
import { LengthMeter } from "~src/panel/check/length-meter"
import { SpellingState, SpellingUnavailable } from "~src/panel/check/spelling-state"
import { MomentNotice } from "~src/panel/moment/moment-notice"
import { useSession } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { keepSame } from "~src/review/keep-same"
import type { Check, Review } from "~src/review/review"
import { IconChevronRight } from "~src/ui/icons"

const NOTHING_HELD: ReadonlyMap<string, GroupName> = new Map()

/** The live checklist. */
export function CheckTab({ review }: { readonly review: Review }) {
  const { groups, hold, release } = useHeldGroups(review)
  const isRestDone = groups.before.length + groups.stronger.length === 0
  return (
    <>
      <div
        className="scroll"
        role="tabpanel"
        aria-label={say("tabCheck")}
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={release}
      >
        <MomentNotice />
        {review.words === 0 ? <Starter /> : null}
        <Group title={say("groupBefore")} checks={groups.before} />
        <SpellingUnavailable />
        <Group title={say("groupStronger")} checks={groups.stronger} />
        <SpellingState />
        <FoldedGroup title={say("groupOptional")} checks={groups.optional} open={isRestDone} />
        <FoldedGroup title={say("groupGood")} checks={groups.good} open={isRestDone} />
        <ChecksOff />
        {review.failures.length > 0 ? (
          <p className="pad note">{sayCount("checkFailures", review.failures.length)}</p>
        ) : null}
      </div>
      <footer className="foot">
        <LengthMeter words={review.words} />
      </footer>
    </>
  )
}

/** While pointer or focus is in the list no row changes its group: what is met turns met in place. */
function useHeldGroups(review: Review): { groups: CheckGroups; hold: () => void; release: () => void } {
  const [held, setHeld] = useState(NOTHING_HELD)
  const latest = useRef<CheckGroups | null>(null)
  const groups = keepSame(latest.current, groupChecks(review, held))
  latest.current = groups
  return {
    groups,
    hold: () => setHeld((now) => (now === NOTHING_HELD ? placesOf(latest.current ?? groups) : now)),
    release: () => setHeld(NOTHING_HELD),
  }
}

/** On an empty draft the shortest way is a whole letter. */
function Starter() {
  const session = useSession()
  return (
    <div className="pad starter">
      <p>{say("starterLine")}</p>
      <button
        type="button"
        className="btn soft"
        data-action="start-letter"
        onClick={() => session.store.setState({ tab: "write" })}
      >
        <span>{say("starterAction")}</span>
      </button>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly checks: readonly Check[]
}

const Group = memo(function Group({ title, checks }: GroupProps) {
  if (checks.length === 0) return null
  return (
    <section className="group">
      <h3>
        {title} <span className="num">{checks.length}</span>
      </h3>
      <Rows checks={checks} />
    </section>
  )
})

interface FoldedGroupProps extends GroupProps {
  readonly open: boolean
}

const FoldedGroup = memo(function FoldedGroup({ title, checks, open }: FoldedGroupProps) {
  if (checks.length === 0) return null
  return (
    <section className="group">
      <details className="fold" open={open}>
        <summary>
          <IconChevronRight className="i s chev" aria-hidden="true" />
          {title} <span className="num">{checks.length}</span>
        </summary>
        <Rows checks={checks} />
      </details>
    </section>
  )
})

function Rows({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <ul>
      {checks.map((check) => (
        <CheckRow key={check.ruleId} check={check} />
      ))}
    </ul>
  )
}
