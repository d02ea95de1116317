import { describe, expect, test } from "vitest"
import type { Finding } from "~src/draft/finding"
import { findingKey, withoutSpared } from "~src/panel/session/spared-findings"

const BODY = "See its here. Also its there, and Kubectl’s too."

function found(words: string, from = 0, kind: Finding["kind"] = "grammar"): Finding {
  const start = BODY.indexOf(words, from)
  return { span: { start, end: start + words.length }, kind, message: "", replacements: [] }
}

const NOTHING = { here: new Set<string>(), words: [], notProse: [] }

describe("a turn of grammar that is no mistake", () => {
  const [first, second] = [found("its"), found("its", 10)]

  test("is spared between the same words only", () => {
    const here = new Set([findingKey("grammar", first.span, BODY)])
    expect(withoutSpared([first, second], BODY, { ...NOTHING, here })).toEqual([second])
  })

  test("stays spared when the text before it grows", () => {
    const longer = `Dear all,\n\n${BODY}`
    const moved = { start: first.span.start + 11, end: first.span.end + 11 }
    expect(findingKey("grammar", moved, longer)).toBe(findingKey("grammar", first.span, BODY))
  })
})

test("an own word is right in either case, but says nothing of grammar", () => {
  const spelling = found("Kubectl", 0, "spelling")
  const grammar = found("Kubectl")
  expect(withoutSpared([spelling, grammar], BODY, { ...NOTHING, words: ["kubectl"] })).toEqual([grammar])
})

test("what touches a link is left alone", () => {
  const [first, second] = [found("its"), found("its", 10)]
  const notProse = [{ start: 0, end: first.span.start + 1 }]
  expect(withoutSpared([first, second], BODY, { ...NOTHING, notProse })).toEqual([second])
})
