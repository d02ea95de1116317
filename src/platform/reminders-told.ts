import * as v from "valibot"
import type { Telling } from "~src/interviews/cadence/reminders"

export const remindersToldKey = "reminders-told"

const telling = v.object({ on: v.string(), at: v.string() })
const toldSchema = v.object({ version: v.literal(2), told: v.record(v.string(), telling) })
/** Each note by its person: "<interview>/thank-you:<person>", with "@<until>" where it had been put off. */
const earlierSchema = v.object({ version: v.literal(1), told: v.array(v.string()) })

/**
 * What has been told, from what is stored. What an earlier version told counts as told at `now` (ISO 8601). What cannot be
 * read counts as nothing: telling twice harms less than never.
 */
export function readTold(stored: unknown, now: string): ReadonlyMap<string, Telling> {
  const parsed = v.safeParse(toldSchema, stored)
  if (parsed.success) return new Map(Object.entries(parsed.output.told))
  const earlier = v.safeParse(earlierSchema, stored)
  const keys = earlier.success ? earlier.output.told : []
  return new Map(keys.map((key) => [withoutPerson(key), { on: "", at: now }]))
}

/** What is stored of `told`. */
export function makeTold(told: Iterable<readonly [string, Telling]>): v.InferOutput<typeof toldSchema> {
  return { version: 2, told: Object.fromEntries(told) }
}

/** Whether `stored` was written by an earlier version. */
export function isEarlierTold(stored: unknown): boolean {
  return v.is(earlierSchema, stored)
}

function withoutPerson(key: string): string {
  const [, note = key, until = ""] =
    /^(.+?\/(?:thank-you|check-in|final-check-in|after-rejection|reply))(?::.*?)?(@\d{4}-\d\d-\d\dT[^@]*)?$/.exec(
      key,
    ) ?? []
  return note + (note.endsWith("/reply") ? "" : until)
}
