import { addImport, addToList, camelCase, sentenceCase, writeNew } from "./edit"

const REGISTRY = "src/rules/index.ts"

/** Starts a rule, last in the checklist. */
export function newRule(id: string): readonly string[] {
  const rule = `src/rules/${id}.ts`
  const test = `test/rules/${id}.test.ts`
  writeNew(rule, ruleText(id))
  writeNew(test, testText(id))
  addImport(REGISTRY, `import { ${camelCase(id)} } from "~src/rules/${id}"`)
  addToList(REGISTRY, "REGISTERED", camelCase(id))
  return [rule, test, REGISTRY]
}

const ruleText = (id: string) => `import { defineRule } from "~src/rules/rule"

const WORDS = /\\b${id.replace(/^no-/, "").replaceAll("-", " ")}\\b/giu

export const ${camelCase(id)} = defineRule({
  meta: {
    id: "${id}",
    title: "${sentenceCase(id)}",
    ask: "",
    why: "",
    source: "",
    importance: { "thank-you": "could" },
  },
  messages: { found: "“{text}” is better left out." },
  check(draft) {
    const problems = Array.from(draft.body.matchAll(WORDS), (match) => ({
      messageId: "found" as const,
      data: { text: match[0] },
      span: { start: match.index, end: match.index + match[0].length },
    }))
    return problems.length > 0 ? { state: "unmet", problems } : { state: "met", passages: [] }
  },
})
`

const testText = (id: string) => `import { ${camelCase(id)} } from "~src/rules/${id}"
import { testRule } from "~test/rules/test-rule"

testRule(${camelCase(id)}, {
  met: [],
  unmet: [],
})
`
