import * as v from "valibot"
import { readCsv } from "~src/templates/file/csv/read-csv"
import { type Refused, refused } from "~src/templates/file/file-problem"
import type { LettersReading, PackReading } from "~src/templates/file/file-reading"
import { letterFileSchema, unlisted } from "~src/templates/file/letter-file"
import { LARGEST_FILE, MOST_ENTRIES } from "~src/templates/file/limits"
import { problemOfIssue } from "~src/templates/file/problem-of-issue"
import { type JsonReading, readJson } from "~src/templates/file/read-json"
import { packFileSchema } from "~src/templates/packs/pack-file"

export type FileReading = LettersReading | PackReading | Refused

/**
 * Reads a file of letters that somebody chose: ours, a pack, or a table of another tool. Whatever is wrong with any part of
 * it refuses the whole, with the line. Never throws.
 */
export function readFile(text: string): FileReading {
  if (text.length > LARGEST_FILE) return refused("too-large")
  const content = text.replace(/^\ufeff/, "")
  if (content.trim() === "") return refused("nothing-in-it")
  if (content.includes("\u0000")) return refused("not-text")
  // A row that begins with a bracket is a letter's text, not the names of columns.
  return /^\s*[[{]/.test(content) ? readOurs(content) : readCsv(content)
}

const head = v.looseObject({ afterword: v.picklist(["letters", "pack"]) })
const backup = v.looseObject({ app: v.literal("afterword"), records: v.unknown() })
const later = v.looseObject({ version: v.pipe(v.number(), v.gtValue(1)) })

function readOurs(text: string): FileReading {
  const json = readJson(text)
  if (!json.ok) return json
  if (v.is(backup, json.value)) return refused("backup")
  const kind = v.safeParse(head, json.value)
  if (!kind.success) return refused("foreign", json.place(["afterword"]))
  if (v.is(later, json.value)) return refused("newer", json.place(["version"]))
  return kind.output.afterword === "pack" ? readPack(json) : readLetters(json)
}

function readLetters(json: JsonReading): LettersReading | Refused {
  const parsed = v.safeParse(letterFileSchema, json.value, { abortEarly: true })
  if (!parsed.success) return problemOfIssue(parsed.issues[0], json)
  const { letters, sections } = parsed.output
  const count = letters.length + sections.length
  if (count === 0) return refused("nothing-in-it")
  if (count > MOST_ENTRIES) return refused("too-many", null, { most: MOST_ENTRIES })
  const entries = unlisted(parsed.output).map((words) => ({ line: 0, words, isAssumed: false, tags: "" }))
  return { ok: true, holds: "letters", entries, withoutText: [] }
}

function readPack(json: JsonReading): PackReading | Refused {
  const parsed = v.safeParse(packFileSchema, json.value, { abortEarly: true })
  if (!parsed.success) return problemOfIssue(parsed.issues[0], json)
  const { afterword: _kind, version: _version, ...pack } = parsed.output
  const count = pack.letters.length + pack.sections.length + Object.keys(pack.advice).length
  return count === 0 ? refused("nothing-in-it") : { ok: true, holds: "pack", pack }
}
