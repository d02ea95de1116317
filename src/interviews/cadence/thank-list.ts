import type { CadenceInput } from "~src/interviews/cadence/due-note"
import { readersOf } from "~src/interviews/cadence/written-to"
import type { Interviewer } from "~src/interviews/interview"
import { personKey } from "~src/interviews/person-key"

/** Somebody who was met, and whether they have had a note. */
export interface Thanking {
  readonly person: Interviewer
  /**
   * `open`: no note yet; `mailed`: a note went out; `otherwise`: the person says so, as of a card or a call; `skipped`: there
   * is to be none.
   */
  readonly state: "open" | "mailed" | "otherwise" | "skipped"
  /** ISO 8601 instant of the first note that was mailed, "" without one. */
  readonly at: string
}

/** Everybody met at an interview, in the order they are noted, each with how they were thanked. */
export function thankList(input: CadenceInput): readonly Thanking[] {
  return input.interview.interviewers.map((person) => thankingOf(person, input))
}

/** The next to be written to after `from`, a place in the list, and then from its start; those with an address first. null when all are done. */
export function nextToThank(list: readonly Thanking[], from = 0): Thanking | null {
  const open = [...list.slice(from), ...list.slice(0, from)].filter(({ state }) => state === "open")
  return open.find(({ person }) => person.email !== "") ?? open[0] ?? null
}

function thankingOf(person: Interviewer, { interview, progress, sent }: CadenceInput): Thanking {
  const mailed = sent
    .filter((note) => readersOf(note, interview.interviewers).includes(person))
    .map(({ at }) => at)
    .sort()
  const [at] = mailed
  if (at !== undefined) return { person, state: "mailed", at }
  const key = personKey(person)
  if (progress.thanked.includes(key)) return { person, state: "otherwise", at: "" }
  return { person, state: progress.skipped.includes(key) ? "skipped" : "open", at: "" }
}
