import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { contractRuleIds } from "~src/review/contract-rule-ids"
import { RULES } from "~src/rules/index"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const NOT_RULES = ["index.ts", "rule.ts"]
const files = readdirSync(here("../../src/rules")).filter(
  (name) => name.endsWith(".ts") && !NOT_RULES.includes(name),
)
const tests = readdirSync(here("."))
const ids: readonly string[] = RULES.map((rule) => rule.meta.id)

describe("every rule", () => {
  test.each(files)("%s is in src/rules/index.ts under its own name", (file) => {
    expect(ids).toContain(file.replace(/\.ts$/, ""))
  })

  test.each(ids)("%s has a test of its own", (id) => {
    expect(tests).toContain(`${id}.test.ts`)
  })

  test.each(RULES.map((rule) => [rule.meta.id, rule] as const))(
    "%s says why, from where, and when it matters",
    (_id, rule) => {
      expect(rule.meta.why.length).toBeGreaterThan(20)
      expect(rule.meta.source).not.toBe("")
      expect(Object.keys(rule.meta.importance).length).toBeGreaterThan(0)
    },
  )
})

test("no rule stands twice", () => {
  expect(new Set(ids).size).toBe(ids.length)
})

test("every id that other programs may ask for has its rule", () => {
  expect(ids).toEqual(expect.arrayContaining([...contractRuleIds]))
})
