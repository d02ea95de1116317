import * as v from "valibot"

export const remindersToldKey = "reminders-told"

const toldSchema = v.object({ version: v.literal(1), told: v.array(v.string()) })

/** Which due notes have been told, from what is stored. What cannot be read counts as nothing: telling twice harms less than never. */
export function readTold(stored: unknown): ReadonlySet<string> {
  const parsed = v.safeParse(toldSchema, stored)
  return new Set(parsed.success ? parsed.output.told : [])
}

/** What is stored of `told`. */
export function makeTold(told: Iterable<string>): v.InferOutput<typeof toldSchema> {
  return { version: 1, told: [...told] }
}
