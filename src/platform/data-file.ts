import * as v from "valibot"
import { type DataProblem, isAsideKey, readStored } from "~src/platform/stored-kinds"

const APP = "afterword"
const VERSION = 1
/** Bytes; hundreds of interviews with all their notes are one or two million, and browsers keep ten of an extension's. */
export const LARGEST_DATA_FILE = 20_000_000
const MOST_PROBLEMS = 20

const fileSchema = v.object({
  app: v.literal(APP),
  version: v.literal(VERSION),
  /** ISO 8601. */
  exportedAt: v.string(),
  /** What is stored, by its key. */
  records: v.record(v.string(), v.unknown()),
  /** What could not be read when it was exported, and what was set aside before, as it lay there. */
  unreadable: v.optional(v.record(v.string(), v.unknown()), {}),
})

/** Everything of the person's in one file. */
export type DataFile = Readonly<v.InferOutput<typeof fileSchema>>

/** `foreign`: JSON, but not from here; `newer`: from a later version of the extension; `damaged`: see the problems. */
export const DATA_FILE_REFUSALS = ["too-large", "not-json", "foreign", "newer", "damaged"] as const

export type DataFileReading =
  | { readonly ok: true; readonly file: DataFile }
  | {
      readonly ok: false
      readonly reason: (typeof DATA_FILE_REFUSALS)[number]
      readonly problems: readonly DataProblem[]
    }

/** The file that holds everything in `stored`, made at `now` (ISO 8601). */
export function makeDataFile(stored: Readonly<Record<string, unknown>>, now: string): DataFile {
  const records: Record<string, unknown> = {}
  const unreadable: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(stored)) {
    const read = readStored(key, value)
    if (read?.ok) records[key] = read.value
    else if (read || isAsideKey(key)) unreadable[key] = value
  }
  return { app: APP, version: VERSION, exportedAt: now, records, unreadable }
}

/** Reads a file that somebody chose. Whatever is wrong with any part of it refuses the whole. Never throws. */
export function readDataFile(text: string): DataFileReading {
  if (text.length > LARGEST_DATA_FILE) return refused("too-large")
  const json = fromJson(text)
  if (json === undefined) return refused("not-json")
  if (!v.is(v.looseObject({ app: v.literal(APP) }), json)) return refused("foreign")
  if (v.is(v.looseObject({ version: v.pipe(v.number(), v.gtValue(VERSION)) }), json)) return refused("newer")
  const parsed = v.safeParse(fileSchema, json)
  if (!parsed.success) return refused("damaged", parsed.issues.map(problemOf))
  return readRecords(parsed.output)
}

function readRecords(file: DataFile): DataFileReading {
  const records: Record<string, unknown> = {}
  const problems: DataProblem[] = []
  for (const [key, value] of Object.entries(file.records)) {
    const read = readStored(key, value)
    if (read?.ok) records[key] = read.value
    else
      problems.push(
        read?.problem ?? {
          where: key,
          expected: "an interview, a sent note, a letter, a section, a pack or settings",
        },
      )
  }
  return problems.length > 0 ? refused("damaged", problems) : { ok: true, file: { ...file, records } }
}

function problemOf(issue: v.BaseIssue<unknown>): DataProblem {
  return { where: v.getDotPath(issue) ?? "", expected: issue.expected ?? "" }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""))
  } catch {
    return undefined
  }
}

function refused(
  reason: (typeof DATA_FILE_REFUSALS)[number],
  problems: readonly DataProblem[] = [],
): DataFileReading {
  return { ok: false, reason, problems: problems.slice(0, MOST_PROBLEMS) }
}
