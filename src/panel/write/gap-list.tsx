import { type FormEvent, useId, useLayoutEffect, useRef, useState } from "react"
import { fillGap, type Gap, gapsIn } from "~src/panel/session/fill-gap"
import { factsOf } from "~src/panel/session/session-edits"
import { useSession, useSessionState } from "~src/panel/session-context"
import { say, sayCount } from "~src/platform/i18n"
import { placeholders } from "~src/templates/placeholder"

/** The blanks still open in the draft. What is written here fills every place of its blank. */
export function GapList() {
  const session = useSession()
  const body = useSessionState((state) => state.snapshot?.body ?? "")
  const gaps = gapsIn(body)
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
      {gaps.map((gap) => (
        <GapField key={gap.name} gap={gap} />
      ))}
    </section>
  )
}

function GapField({ gap: { name, places } }: { readonly gap: Gap }) {
  const session = useSession()
  const id = useId()
  const [value, setValue] = useState(factsOf(session).values[name] ?? "")
  const fill = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== "") void fillGap(session, name, value.trim())
  }
  return (
    <form className="gap-field" onSubmit={fill}>
      <label htmlFor={id}>{say(placeholders[name].labelKey)}</label>
      <input
        id={id}
        data-gap={name}
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
