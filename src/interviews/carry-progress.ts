import { fold } from "~src/interviews/fold"
import type { Interviewer } from "~src/interviews/interview"
import { nameForms } from "~src/interviews/name-forms"
import { personKey } from "~src/interviews/person-key"
import type { Progress } from "~src/interviews/progress"

type People = readonly Interviewer[]

const NOBODY = "thank-you"

/**
 * `progress` for the people of `after`, edited from those of `before`: who was thanked, left out or put off stays so under
 * another address or a corrected name, and what was put off for nobody in particular is put off for those who are known now.
 */
export function carryProgress(progress: Progress, before: People, after: People): Progress {
  const known = new Set(after.map(personKey))
  const moved = new Map(
    before.flatMap((person, place) => {
      const key = personKey(person)
      const now = known.has(key) ? null : successorOf(person, place, before, after)
      return now === null ? [] : [[key, personKey(now)] as const]
    }),
  )
  const keys = (list: readonly string[]) => [...new Set(list.map((key) => moved.get(key) ?? key))]
  const dues = (due: string): readonly string[] => {
    if (due === NOBODY && before.length === 0)
      return [due, ...after.map((person) => dueOf(personKey(person)))]
    const to = due.startsWith(`${NOBODY}:`) ? moved.get(due.slice(NOBODY.length + 1)) : undefined
    return [to === undefined ? due : dueOf(to)]
  }
  const snoozed = progress.snoozed.flatMap(({ due, until }) =>
    dues(due).map((each) => ({ due: each, until })),
  )
  return { ...progress, thanked: keys(progress.thanked), skipped: keys(progress.skipped), snoozed }
}

function dueOf(key: string): string {
  return `${NOBODY}:${key}`
}

/** Who `person`, who is not in `after` any more, has become there; null where that is not clear. */
function successorOf(person: Interviewer, place: number, before: People, after: People): Interviewer | null {
  const taken = new Set(before.map(personKey))
  const added = after.filter((other) => personKey(other) !== "" && !taken.has(personKey(other)))
  const name = nameOf(person)
  const namesakes = name === "" ? [] : added.filter((other) => nameOf(other) === name)
  if (namesakes.length > 0) return namesakes.length === 1 ? (namesakes[0] ?? null) : null
  const there = before.length === after.length ? after[place] : undefined
  return there && added.includes(there) && isLike(person, there) ? there : null
}

/** A slip put right leaves something as it was. */
function isLike(one: Interviewer, other: Interviewer): boolean {
  const words = new Set(nameOf(other).split(" ").filter(Boolean))
  const local = fold(one.email).split("@")[0] ?? ""
  return (
    nameOf(one)
      .split(" ")
      .some((word) => words.has(word)) ||
    (local !== "" && local === fold(other.email).split("@")[0])
  )
}

function nameOf({ name }: Interviewer): string {
  return fold(nameForms(name).full)
}
