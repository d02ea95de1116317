import { addDays, type CivilDay, weekdayOf } from "~src/interviews/cadence/civil-day"

/** When and where the person's world works. */
export interface WorkCalendar {
  /** IANA name of the zone she is in now; the machine's own zone without it. */
  readonly timeZone?: string
  /** Days of the week, Monday 1 to Sunday 7. */
  readonly workingDays: readonly number[]
  /** ISO 8601 dates on which nobody works. */
  readonly holidays: readonly string[]
}

export const plainCalendar: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] }

/** Nobody is away for longer; where the calendar says so, its days are taken as they come. */
const LONGEST_BREAK_DAYS = 60

/** Whether people work on `day`. */
function isWorkingDay(day: CivilDay, { workingDays, holidays }: WorkCalendar): boolean {
  return workingDays.includes(weekdayOf(day)) && !holidays.includes(day)
}

/** `day` itself when people work then, else the first working day after it. */
export function workingDayFrom(day: CivilDay, calendar: WorkCalendar): CivilDay {
  for (let ahead = 0; ahead <= LONGEST_BREAK_DAYS; ahead += 1) {
    const candidate = addDays(day, ahead)
    if (isWorkingDay(candidate, calendar)) return candidate
  }
  return day
}

/** The working day that comes `count` (1 or more) working days after `day`. */
export function addWorkingDays(day: CivilDay, count: number, calendar: WorkCalendar): CivilDay {
  let reached = day
  for (let step = 0; step < count; step += 1) reached = workingDayFrom(addDays(reached, 1), calendar)
  return reached
}
