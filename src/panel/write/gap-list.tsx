import { type FormEvent, useId, useLayoutEffect, useRef, useState } from "react"
import { fillGap, type Gap, gapsIn, isFillable } from "~src/panel/session/fill-gap"
import { factsOf } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { placeholders } from "~src/templates/placeholder"

/** The blanks still open in the draft. What is written here fills every place of its blank. */
export function GapList() {
  const session = useSession()
  const snapshot = useSessionState((state) => state.snapshot)
  const gaps = snapshot === null ? [] : gapsIn(snapshot)
  const list = useRef<HTMLElement>(null)
  const isAny = gaps.length > 0
  // A letter was inserted further down; what it leaves open is up here.
  useLayoutEffect(() => {
    if (isAny) list.current?.scrollIntoView({ block: "nearest" })
  }, [isAny])
  if (!isAny) return null
  return (
    <section ref={list} className="gaps" aria-label={sayCount("gapsLeft", gaps.length)}>
      <p className="gaps-head">
        <b>{sayCount("gapsLeft", gaps.length)}</b>
        <button type="button" className="link" data-action="walk-gaps" onClick={() => session.gaps.start(0)}>
          {say("gapsWalk")}
        </button>
      </p>
      {gaps.map((gap, index) =>
        isFillable(gap.blank) ? (
          <GapField key={gap.blank} gap={gap} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: blanks without a name are alike
          <p key={index} className="gap-field">
            <bdi>{gap.blank}</bdi>
          </p>
        ),
      )}
    </section>
  )
}

function GapField({ gap: { blank, name, places } }: { readonly gap: Gap }) {
  const session = useSession()
  const id = useId()
  const [value, setValue] = useState((name && factsOf(session).values[name]) ?? "")
  const fill = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== "") void fillGap(session, blank, value.trim())
  }
  return (
    <form className="gap-field" onSubmit={fill}>
      <label htmlFor={id}>{name === null ? blank : say(placeholders[name].labelKey)}</label>
      <input
        id={id}
        className="inp"
        data-gap={name ?? blank}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
        autoComplete="off"
      />
      <button type="submit" className="btn soft" disabled={value.trim() === ""}>
        {places > 1 ? sayCount("gapFillPlaces", places) : say("gapFill")}
      </button>
    </form>
  )
}
