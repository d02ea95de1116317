import * as v from "valibot"

/**
 * How far it has come after an interview. `waiting`: no word yet; `answered`: they wrote and wait for a reply;
 * `rejected` and `offer`: it is decided; `archived`: the person wants to hear no more of it.
 */
export const STATUSES = ["waiting", "answered", "rejected", "offer", "archived"] as const

export type InterviewStatus = (typeof STATUSES)[number]

/** What the person said about an interview since it was held, kept beside the interview itself. */
export interface Progress {
  readonly status: InterviewStatus
  /** ISO 8601 instant at which the status was set, "" while it never was. */
  readonly statusSince: string
  /** What stood before it was put away; null while it is not, and where an earlier version put it away. */
  readonly putAwayFrom: { readonly status: InterviewStatus; readonly since: string } | null
  /** `personKey`s of people who were thanked in another way, such as by hand or on the phone. */
  readonly thanked: readonly string[]
  /** `personKey`s of people who are to get no note. */
  readonly skipped: readonly string[]
  /** Due notes put off: each by the id of its due note, until an ISO 8601 instant. */
  readonly snoozed: readonly { readonly due: string; readonly until: string }[]
  /** Whether the question what was talked about has been asked. */
  readonly askedForTopics: boolean
}

/** The JSON of a `Progress`. */
export const progressSchema: v.GenericSchema<unknown, Progress> = v.object({
  status: v.picklist(STATUSES),
  statusSince: v.string(),
  putAwayFrom: v.optional(v.nullable(v.object({ status: v.picklist(STATUSES), since: v.string() })), null),
  thanked: v.array(v.string()),
  // Later than the record's version: a progress without it skips nobody.
  skipped: v.optional(v.array(v.string()), []),
  snoozed: v.array(v.object({ due: v.string(), until: v.string() })),
  askedForTopics: v.boolean(),
})

/** One change of a progress. Changes travel instead of whole ones, so that two windows changing different things both get their way. */
export const progressChangeSchema = v.object({
  status: v.exactOptional(v.picklist(STATUSES)),
  /** ISO 8601 instant the status counts from, where that is not now: an undo puts back what was there; "" for never. */
  statusSince: v.exactOptional(v.string()),
  addThanked: v.exactOptional(v.string()),
  removeThanked: v.exactOptional(v.string()),
  addSkipped: v.exactOptional(v.string()),
  removeSkipped: v.exactOptional(v.string()),
  /** Due notes to put off until an ISO 8601 instant; "" ends it. */
  snooze: v.exactOptional(v.object({ due: v.array(v.string()), until: v.string() })),
  askedForTopics: v.exactOptional(v.boolean()),
})

export type ProgressChange = Readonly<v.InferOutput<typeof progressChangeSchema>>

/** The progress of an interview about which nothing has been said yet. */
export function emptyProgress(): Progress {
  return {
    status: "waiting",
    statusSince: "",
    putAwayFrom: null,
    thanked: [],
    skipped: [],
    snoozed: [],
    askedForTopics: false,
  }
}

/** The progress after `change`, made at `now` (ISO 8601). */
export function changeProgress(progress: Progress, change: ProgressChange, now: string): Progress {
  const { snooze } = change
  const snoozed = snooze ? progress.snoozed.filter(({ due }) => !snooze.due.includes(due)) : progress.snoozed
  const added = snooze && snooze.until !== "" ? snooze.due.map((due) => ({ due, until: snooze.until })) : []
  return {
    ...changeStatus(progress, change, now),
    thanked: changeKeys(progress.thanked, change.addThanked, change.removeThanked),
    skipped: changeKeys(progress.skipped, change.addSkipped, change.removeSkipped),
    snoozed: [...snoozed, ...added],
    askedForTopics: change.askedForTopics ?? progress.askedForTopics,
  }
}

type Standing = Pick<Progress, "status" | "statusSince" | "putAwayFrom">

function changeStatus(before: Progress, change: ProgressChange, now: string): Standing {
  const { status = before.status, statusSince: since } = change
  const isSame = status === before.status
  const from = isSame ? before.putAwayFrom : { status: before.status, since: before.statusSince }
  return {
    status,
    statusSince: since ?? (isSame ? before.statusSince : now),
    putAwayFrom: status === "archived" ? from : null,
  }
}

/** The change that brings back what was put away, as it stood before. */
export function bringBack({ putAwayFrom }: Progress): ProgressChange {
  return { status: putAwayFrom?.status ?? "waiting", statusSince: putAwayFrom?.since ?? "" }
}

function changeKeys(
  keys: readonly string[],
  added: string | undefined,
  removed: string | undefined,
): readonly string[] {
  const kept = keys.filter((key) => key !== removed && key !== added)
  return added === undefined ? kept : [...kept, added]
}
