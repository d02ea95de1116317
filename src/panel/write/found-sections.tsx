import { SectionCard } from "~src/panel/write/section-card"
import { say } from "~src/platform/i18n"
import type { Facts } from "~src/templates/facts"
import type { Section } from "~src/templates/section"
import { slotTitleKeys } from "~src/templates/slot"

/** What the finder found, each under the name of its slot. */
export function FoundSections({
  found,
  facts,
}: {
  readonly found: readonly Section[]
  readonly facts: Facts
}) {
  if (found.length === 0) return <p className="found-none">{say("writeFoundNone")}</p>
  return (
    <ul className="found">
      {found.map((section) => (
        <li key={section.id}>
          <small>{say(slotTitleKeys[section.slot])}</small>
          <SectionCard section={section} facts={facts} />
        </li>
      ))}
    </ul>
  )
}
