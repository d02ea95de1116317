import { useId } from "react"
import { say } from "~src/platform/i18n"
import type { Situation } from "~src/templates/section"
import { situationTitleKeys } from "~src/templates/situation"

interface SituationChoiceProps {
  readonly situations: readonly Situation[]
  /** null: any interview. */
  readonly chosen: Situation | null
  readonly onChoose: (situation: Situation | null) => void
}

/** What kind of meeting the letter is for. */
export function SituationChoice({ situations, chosen, onChoose }: SituationChoiceProps) {
  const id = useId()
  const choose = (value: string) => onChoose(situations.find((each) => each === value) ?? null)
  return (
    <p className="situation">
      <label htmlFor={id}>{say("situationLabel")}</label>
      <select id={id} value={chosen ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{say("situationAny")}</option>
        {situations.map((each) => (
          <option key={each} value={each}>
            {say(situationTitleKeys[each])}
          </option>
        ))}
      </select>
    </p>
  )
}
