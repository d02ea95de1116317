import { useId } from "react"
import type { HandNote } from "~src/handwritten/use-hand-note"
import { say, sayCount } from "~src/platform/i18n"
import { type Placeholder, placeholders } from "~src/templates/placeholder"

/** A field for each fact the note lacks. What is typed shows in the note at once and is kept nowhere. */
export function NoteGaps({ gaps, fill }: Pick<HandNote, "gaps" | "fill">) {
  if (gaps.length === 0) return null
  const left = gaps.filter(({ value }) => value.trim() === "").length
  return (
    <section className="gaps">
      <h2 role="status">{left === 0 ? say("handFilled") : sayCount("gapsLeft", left)}</h2>
      {gaps.map(({ name, value }) => (
        <GapField key={name} name={name} value={value} fill={fill} />
      ))}
    </section>
  )
}

function GapField({ name, value, fill }: { name: Placeholder; value: string; fill: HandNote["fill"] }) {
  const id = useId()
  return (
    <div className="fld">
      <label htmlFor={id}>{say(placeholders[name].labelKey)}</label>
      <input
        id={id}
        className="inp"
        data-gap={name}
        value={value}
        onInput={(event) => fill(name, event.currentTarget.value)}
        autoComplete="off"
      />
    </div>
  )
}
