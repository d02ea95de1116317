import * as v from "valibot"
import { hiddenCharacter } from "~src/templates/file/hidden-character"

/** Asks of every text in a value that it holds no character that nobody would see. The message names the first that does. */
export function allSeen<Input>() {
  return v.rawCheck<Input>(({ dataset, addIssue }) => {
    const found = dataset.typed ? firstHidden(dataset.value, []) : null
    if (found) addIssue({ message: found.name, path: asIssuePath(found.path) })
  })
}

interface Found {
  readonly path: readonly string[]
  readonly name: string
}

function firstHidden(value: unknown, path: readonly string[]): Found | null {
  if (typeof value === "string") {
    const hidden = hiddenCharacter(value)
    return hidden && { path, name: hidden.name }
  }
  if (typeof value !== "object" || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = hiddenCharacter(key) ? { path, name: hiddenCharacter(key)?.name ?? "" } : null
    const deeper = found ?? firstHidden(inner, [...path, key])
    if (deeper) return deeper
  }
  return null
}

type IssuePath = [v.IssuePathItem, ...v.IssuePathItem[]]

function asIssuePath(path: readonly string[]): IssuePath | undefined {
  const [first, ...rest] = path.map((key) => ({
    type: "unknown" as const,
    origin: "value" as const,
    input: null,
    key,
    value: null,
  }))
  return first && [first, ...rest]
}
