import { readFileSync } from "node:fs"
import { object, parse, record, string } from "valibot"
import { RULES } from "~src/rules/index"
import type { Rule } from "~src/rules/rule"

const Catalogue = record(string(), object({ message: string() }))

/**
 * The English catalogue in `path` with the words of every rule in it, so that they can be translated like all others.
 * The rule's own file is where English is written; everything else in the catalogue stays as it is.
 */
export function catalogueWithRules(path: string): string {
  const catalogue = parse(Catalogue, JSON.parse(readFileSync(path, "utf8")))
  const others = Object.entries(catalogue).filter(([key]) => !key.startsWith("rule_"))
  const ofRules = RULES.flatMap(wordsOf).map(([key, message]) => [key, { message }])
  return `${JSON.stringify(Object.fromEntries([...others, ...ofRules]), null, 2)}\n`
}

function wordsOf({ meta, messages }: Rule): [string, string][] {
  const stem = `rule_${meta.id.replaceAll("-", "_")}`
  return [
    [`${stem}_title`, meta.title],
    [`${stem}_ask`, meta.ask],
    [`${stem}_why`, meta.why],
    [`${stem}_source`, meta.source],
    ...Object.entries<string>(messages).map(([id, message]): [string, string] => [
      `${stem}_m_${id.replaceAll("-", "_")}`,
      message,
    ]),
  ]
}
