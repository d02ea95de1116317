import { useId } from "react"
import { AddField } from "~src/library/settings/add-field"
import { say } from "~src/platform/i18n"
import { IconButton } from "~src/ui/icon-button"
import { IconX } from "~src/ui/icons"

interface HolidaysProps {
  /** ISO 8601 dates. */
  readonly days: readonly string[]
  readonly onChange: (days: string[]) => void
}

/** Days on which nobody answers; waits are measured around them. */
export function Holidays({ days, onChange }: HolidaysProps) {
  const id = useId()
  function add(day: string): void {
    if (day !== "" && !days.includes(day)) onChange([...days, day].sort())
  }
  return (
    <div className="fld holidays">
      <label htmlFor={id}>{say("libraryHolidays")}</label>
      <p className="hint" id={`${id}-hint`}>
        {say("libraryHolidaysHint")}
      </p>
      {days.length === 0 ? null : (
        <ul>
          {days.map((day) => (
            <li key={day} className="num" data-holiday={day}>
              {dateWords(day)}
              <IconButton
                sign={IconX}
                isSmall
                label={say("libraryHolidayRemove", { day: dateWords(day) })}
                onClick={() => onChange(days.filter((each) => each !== day))}
              />
            </li>
          ))}
        </ul>
      )}
      <AddField
        id={id}
        type="date"
        field="holiday"
        label={say("libraryHolidayAdd")}
        aria-describedby={`${id}-hint`}
        onAdd={add}
      />
    </div>
  )
}

function dateWords(day: string): string {
  const form = { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const
  return new Intl.DateTimeFormat(undefined, form).format(new Date(`${day}T00:00:00Z`))
}
