import type * as v from "valibot"
import {
  type FileProblem,
  type FileProblemCode,
  type Refused,
  refused,
} from "~src/templates/file/file-problem"
import type { JsonPath, JsonReading } from "~src/templates/file/read-json"

/** Puts what the schema says of a file into a refusal that names the line. */
export function problemOfIssue(issue: v.BaseIssue<unknown>, json: JsonReading): Refused {
  const path = pathOf(issue)
  const { code, data } = issue.input === undefined ? { code: "missing" as const, data: {} } : judge(issue)
  return refused(code, json.place(path), { name: nameIn(path), ...data })
}

function judge({ type, input, message, requirement, expected }: v.BaseIssue<unknown>): Judgement {
  if (message === "mark" || message === "id" || message === "wrong") return { code: message }
  switch (type) {
    case "raw_check":
      return { code: "character", data: { character: message } }
    case "max_length":
      return { code: "too-long", data: { most: Number(requirement) } }
    case "picklist":
    case "literal":
      return { code: "choice", data: { choices: choicesIn(expected ?? "") } }
    case "regex":
    case "non_empty":
    case "min_length":
      return { code: isEmpty(input) ? "empty" : "one-line" }
    default:
      return kindOf(KINDS[expected ?? ""])
  }
}

function kindOf(expected: string | undefined): Judgement {
  return expected === undefined ? { code: "wrong" } : { code: "kind", data: { expected } }
}

interface Judgement {
  readonly code: FileProblemCode
  readonly data?: FileProblem["data"]
}

const KINDS: Readonly<Record<string, string>> = { string: "text", Array: "list", Object: "object" }

function pathOf(issue: v.BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).map(({ key }) => {
    if (typeof key === "number") return key
    return typeof key === "string" && /^\d+$/.test(key) ? Number(key) : String(key)
  })
}

/** The field by its name, and where it is an entry of a list, by the list's name and its number. */
function nameIn(path: JsonPath): string {
  const last = path.at(-1)
  if (typeof last !== "number") return last ?? ""
  return `${path.at(-2) ?? ""} ${last + 1}`.trim()
}

function isEmpty(input: unknown): boolean {
  return typeof input === "string" ? input.trim() === "" : Array.isArray(input) && input.length === 0
}

/** `("formal" | "warm")` as “formal”, “warm”. */
function choicesIn(expected: string): string {
  return Array.from(expected.matchAll(/"([^"]*)"/g), ([, choice]) => `“${choice}”`).join(", ") || expected
}
