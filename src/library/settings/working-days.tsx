import { say } from "~src/platform/i18n"
import type { Settings } from "~src/platform/settings"

type Days = Settings["workingDays"]

const WEEK: Days = [1, 2, 3, 4, 5, 6, 7]

interface WorkingDaysProps {
  readonly days: Days
  readonly onChange: (days: Days) => void
}

/** The days that count when a wait is measured in working days. One always stays. */
export function WorkingDays({ days, onChange }: WorkingDaysProps) {
  const has = (day: Days[number]) => days.includes(day)
  const turn = (day: Days[number]) => {
    const next = WEEK.filter((each) => (each === day ? !has(each) : has(each)))
    if (next.length > 0) onChange(next)
  }
  return (
    <fieldset className="days">
      <legend>{say("libraryWorkingDays")}</legend>
      <p className="hint">{say("libraryWorkingDaysHint")}</p>
      <div>
        {WEEK.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              className="vh"
              data-day={day}
              checked={has(day)}
              aria-label={dayName(day, "long")}
              onChange={() => turn(day)}
            />
            <span aria-hidden="true">{dayName(day, "short")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function dayName(day: number, weekday: "long" | "short"): string {
  // The first of January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, day))
  return new Intl.DateTimeFormat(undefined, { weekday, timeZone: "UTC" }).format(date)
}
